/** A job that failed, in words for an admin that quote nothing of what is stored. */
export class JobError extends Error {
  override readonly name = "JobError";
}

import { isConflict } from "./retry-conflicts";

/**
 * As many answers as one learner may send in a minute. An attempt is lost only to another act on the same learner that
 * succeeded, so that no honest caller needs more of them.
 */
const mostAttempts = 120;

/** An act that lost to others at each attempt; it has recorded nothing of what was asked, and whoever asked for it may ask again. */
class ContentionError extends Error {
  override readonly name = "ContentionError";
}

/**
 * Attempts an act that is decided on what was read, until nothing changed between reading and writing. Undefined of an
 * attempt: something did. Throws a `ContentionError` after the last one.
 */
export const retryLost = async <Value>(what: string, attempt: () => Promise<Value | undefined>): Promise<Value> => {
  for (let left = mostAttempts; left > 0; left -= 1) {
    const value = await attempt();
    if (value !== undefined) return value;
  }
  throw new ContentionError(`${what} lost to other requests ${mostAttempts} times.`);
};

/**
 * Whether an act was given up because others came between at each attempt. By its name: bundles bring their own copies of
 * the class.
 */
export const lostToOthers = (error: unknown): boolean =>
  isConflict(error) || (error instanceof Error && error.name === "ContentionError");

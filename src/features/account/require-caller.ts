import { failure, type Result, success } from "../../domain/result";
import { type Caller, findCaller } from "../../http/learner/find-caller";
import { type ProblemDetails, problemDetails } from "../../http/problem/problem-details";

/** Said of somebody unknown, and of a learner whose data is gone. */
export const nothingStored = problemDetails(
  404,
  "not-found",
  "Nothing is kept about this browser: it has not practised here.",
);

/** The learner who asks for their own data. */
export async function requireCaller(token: string | undefined): Promise<Result<Caller, ProblemDetails<404>>> {
  const caller = await findCaller(token);
  return caller ? success(caller) : failure(nothingStored);
}

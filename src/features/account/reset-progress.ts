import { resetProgress as resetStoredProgress } from "../../data/reset/reset-progress";
import { failure, type Result, success } from "../../domain/result";
import type { Reset, ResetRequest } from "../../domain/review/reset";
import type { RequestContext } from "../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../http/problem/problem-details";
import { requireCaller } from "./require-caller";

const nothingToReset = problemDetails(
  409,
  "nothing-to-reset",
  "There is nothing to reset: no question of yours counts there.",
);

/** Hides what was answered, on one article or on all, until it is undone. */
export async function resetProgress({
  learner,
  input,
  now,
}: RequestContext<ResetRequest>): Promise<Result<Reset, ProblemDetails<404 | 409>>> {
  const caller = await requireCaller(learner);
  if (!caller.ok) return caller;
  const { client, learnerId } = caller.value;
  const reset = await resetStoredProgress(client, { learnerId, now, ...input });
  return reset ? success(reset) : failure(nothingToReset);
}

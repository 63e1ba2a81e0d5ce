import { undoReset as undoStoredReset } from "../../data/reset/undo-reset";
import { failure, type Result, success } from "../../domain/result";
import type { RequestContext } from "../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails } from "../../http/problem/problem-details";
import { requireCaller } from "./require-caller";

const noSuchReset = problemDetails(
  404,
  "not-found",
  "There is no such reset to undo: it was undone, or 30 days have passed.",
);

/** Undoes a reset. */
export async function undoReset(
  { learner, now }: Pick<RequestContext, "learner" | "now">,
  resetId: string,
): Promise<Result<null, ProblemDetails<404>>> {
  const caller = await requireCaller(learner);
  if (!caller.ok) return caller;
  const { client, learnerId } = caller.value;
  return (await undoStoredReset(client, { learnerId, resetId, now })) ? success(null) : failure(noSuchReset);
}

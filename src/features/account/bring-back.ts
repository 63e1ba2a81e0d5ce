import { undoReset } from "../../data/undo-reset";
import { failure, type Result, success } from "../../domain/result";
import type { Call } from "../../http/call";
import { type Problem, problem } from "../../http/problem";
import { requireCaller } from "./require-caller";

const noSuchReset = problem(404, "not-found", "There is no such reset to undo: it was undone, or 30 days have passed.");

/** Undoes a reset. */
export async function bringBack(
  { learner, now }: Pick<Call, "learner" | "now">,
  resetId: string,
): Promise<Result<null, Problem>> {
  const caller = await requireCaller(learner);
  if (!caller.ok) return caller;
  const { client, learnerId } = caller.value;
  return (await undoReset(client, { learnerId, resetId, now })) ? success(null) : failure(noSuchReset);
}

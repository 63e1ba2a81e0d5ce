import { resetLearner } from "../../data/reset-learner";
import { failure, type Result, success } from "../../domain/result";
import type { Reset, ResetRequest } from "../../domain/review/reset";
import type { Call } from "../../http/call";
import { type Problem, problem } from "../../http/problem";
import { requireCaller } from "./require-caller";

const nothingToReset = problem(
  409,
  "nothing-to-reset",
  "There is nothing to reset: no question of yours counts there.",
);

/** Hides what was answered, on one article or on all, until it is undone. */
export async function startAfresh({ learner, input, now }: Call<ResetRequest>): Promise<Result<Reset, Problem>> {
  const caller = await requireCaller(learner);
  if (!caller.ok) return caller;
  const { client, learnerId } = caller.value;
  const reset = await resetLearner(client, { learnerId, now, ...input });
  return reset ? success(reset) : failure(nothingToReset);
}

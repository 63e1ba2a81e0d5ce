import { setDesiredRetention } from "../../data/set-desired-retention";
import { type Result, success } from "../../domain/result";
import type { LearnerSettings } from "../../domain/review/desired-retention";
import type { Call } from "../../http/call";
import type { Problem } from "../../http/problem";
import { requireCaller } from "./require-caller";

/** Sets what a learner may set, and gives it back as it stands. */
export async function changeSettings({
  learner,
  input,
}: Pick<Call<LearnerSettings>, "learner" | "input">): Promise<Result<LearnerSettings, Problem>> {
  const caller = await requireCaller(learner);
  if (!caller.ok) return caller;
  const { client, learnerId } = caller.value;
  await setDesiredRetention(client, { learnerId, ...input });
  return success(input);
}

import { updatePreferences as storePreferences } from "../../data/learner/update-preferences";
import type { Preferences } from "../../domain/learner/preferences";
import { type Result, success } from "../../domain/result";
import type { RequestContext } from "../../http/endpoint/request-context";
import type { ProblemDetails } from "../../http/problem/problem-details";
import { requireCaller } from "./require-caller";

/** Sets what a learner may set, and gives it back as it stands. */
export async function updatePreferences({
  learner,
  input,
}: Pick<RequestContext<Preferences>, "learner" | "input">): Promise<Result<Preferences, ProblemDetails<404>>> {
  const caller = await requireCaller(learner);
  if (!caller.ok) return caller;
  const { client, learnerId } = caller.value;
  await storePreferences(client, { learnerId, ...input });
  return success(input);
}

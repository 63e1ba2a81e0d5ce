import * as data from "../../data/learner/update-preferences";
import type { Preferences } from "../../domain/learner/preferences";
import { failure, type Result, success } from "../../domain/result";
import type { RequestContext } from "../../http/endpoint/request-context";
import type { ProblemDetails } from "../../http/problem/problem-details";
import { nothingStored, requireCaller } from "./require-caller";

/** Sets the caller's preferences, and gives all of them back. */
export async function updatePreferences({
  learner,
  input,
}: Pick<RequestContext<Preferences>, "learner" | "input">): Promise<Result<Preferences, ProblemDetails<404>>> {
  const caller = await requireCaller(learner);
  if (!caller.ok) return caller;
  const { client, learnerId } = caller.value;
  const stored = await data.updatePreferences(client, { learnerId, preferences: input });
  return stored ? success({ ...input, ...stored }) : failure(nothingStored);
}

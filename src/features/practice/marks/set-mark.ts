import * as data from "../../../data/mark/set-mark";
import type { Mark } from "../../../domain/item/marks/mark";
import type { MarkRequest } from "../../../domain/item/marks/mark-request";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { findCaller } from "../../../http/learner/find-caller";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchQuestion } from "../player/not-found";

/** Stores a flag, struck options or a note; returns the mark as it is now. */
export async function setMark(
  { learner, input, now }: RequestContext<MarkRequest>,
  ref: { blockId: string; questionId: string },
): Promise<Result<Mark, ProblemDetails<400 | 404>>> {
  const caller = await findCaller(learner);
  if (!caller) return failure(noSuchQuestion);
  const { client, learnerId } = caller;
  const outcome = await data.setMark(client, { learnerId, ...ref, request: input, now });
  return outcome.kind === "set" ? success(outcome.mark) : failure(whyNot(outcome));
}

function whyNot(outcome: Exclude<data.SetMark, { kind: "set" }>): ProblemDetails<400 | 404> {
  if (outcome.kind === "not-found") return noSuchQuestion;
  return problemDetails(400, "wrong-input", "Only options of this question can be struck out.", [
    { path: ["struck", outcome.index], message: "is no option of this question" },
  ]);
}

import { type SetMark, setMark } from "../../../data/set-mark";
import type { Mark, MarkRequest } from "../../../domain/question/mark";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { findCaller } from "../../../http/find-caller";
import { type Problem, problem } from "../../../http/problem";

/** Keeps a flag, struck options or a note, and says how the question is marked now. */
export async function keepMark(
  { learner, input, now }: Call<MarkRequest>,
  place: { blockId: string; questionId: string },
): Promise<Result<Mark, Problem>> {
  const caller = await findCaller(learner);
  if (!caller) return failure(whyNot({ kind: "not-found" }));
  const { client, learnerId } = caller;
  const outcome = await setMark(client, { learnerId, ...place, request: input, now });
  return outcome.kind === "set" ? success(outcome.mark) : failure(whyNot(outcome));
}

function whyNot(outcome: Exclude<SetMark, { kind: "set" }>): Problem {
  if (outcome.kind === "not-found") return problem(404, "not-found", "There is no such question in a block of yours.");
  return problem(400, "wrong-input", "Only options of this question can be struck out.", [
    { path: ["struck", outcome.place], message: "is no option of this question" },
  ]);
}

import { currentDatabase } from "../../../data/current-database";
import { type RecordedResponse, recordResponse } from "../../../data/record-response";
import type { Reply } from "../../../domain/block/decide-response";
import type { ResponseRequest } from "../../../domain/block/response-request";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { type Problem, problem } from "../../../http/problem";

type Place = { blockId: string; questionId: string };

/** Records an answer; what comes back says that it is stored. */
export async function giveResponse(
  { learner, input, now }: Call<ResponseRequest>,
  place: Place,
): Promise<Result<Reply, Problem>> {
  if (learner === undefined) return failure(whyNot({ kind: "not-found" }));
  const { client } = await currentDatabase();
  const token = Buffer.from(learner, "base64url");
  const outcome = await recordResponse(client, { token, ...place, request: input, now });
  return outcome.kind === "recorded" ? success(outcome.reply) : failure(whyNot(outcome));
}

function whyNot({ kind }: Exclude<RecordedResponse, { kind: "recorded" }>): Problem {
  switch (kind) {
    case "not-found":
      return problem(404, "not-found", "There is no such question in a block of yours.");
    case "answer-does-not-fit":
      return problem(400, "wrong-input", "The answer does not fit this question.", [
        { path: ["answer"], message: "must have the shape of the question's form and name its own options, each once" },
      ]);
    case "conflict":
      return problem(409, "response-id-taken", "This responseId was used for another answer. Make a new one.");
    case "second-answer":
      return problem(409, "second-answer", "This question has an answer already; in tutor mode it stands.");
    case "finished":
      return problem(409, "finished", "This block is finished; nothing can be answered in it any more.");
    case "late":
      return problem(409, "late", "The time of this block is up; nothing can be answered in it any more.");
  }
}

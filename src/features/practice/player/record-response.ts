import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/response/record-response";
import type { ResponseReply } from "../../../domain/block/decide-response";
import type { ResponseRequest } from "../../../domain/block/response-request";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { metrics } from "../../../http/metrics/metrics";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { noSuchQuestion } from "./not-found";

/** Records an answer; what comes back says that it is stored. */
export async function recordResponse(
  { learner, input, now }: RequestContext<ResponseRequest>,
  ref: { blockId: string; questionId: string },
): Promise<Result<ResponseReply, ProblemDetails<400 | 404 | 409>>> {
  if (learner === undefined) return failure(noSuchQuestion);
  const { client } = await currentDatabase();
  const token = Buffer.from(learner, "base64url");
  const outcome = await data.recordResponse(client, { token, ...ref, request: input, now });
  if (outcome.kind !== "recorded") return failure(whyNot(outcome));
  metrics().answers.inc();
  return success(outcome.reply);
}

function whyNot({ kind }: Exclude<data.RecordedResponse, { kind: "recorded" }>): ProblemDetails<400 | 404 | 409> {
  switch (kind) {
    case "not-found":
      return noSuchQuestion;
    case "answer-does-not-fit":
      return problemDetails(400, "wrong-input", "The answer does not fit this question.", [
        { path: ["answer"], message: "must have the shape of the question's form and name its own options, each once" },
      ]);
    case "conflict":
      return problemDetails(409, "response-id-taken", "This responseId was used for another answer. Make a new one.");
    case "second-answer":
      return problemDetails(409, "second-answer", "This question has an answer already; in tutor mode it stands.");
    case "finished":
      return problemDetails(409, "finished", "This block is finished; nothing can be answered in it any more.");
    case "late":
      return problemDetails(409, "late", "The time of this block is up; nothing can be answered in it any more.");
  }
}

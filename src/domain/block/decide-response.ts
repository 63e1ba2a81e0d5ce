import type { Feedback } from "../item/answer/feedback";
import { readAnswer, scoreAnswer } from "../item/answer/score-answer";
import { toFeedback } from "../item/answer/to-feedback";
import type { Block, BlockQuestion } from "./block";
import { isPastDeadline } from "./deadline";
import { hashResponse } from "./hash-response";
import { passageAddress } from "./passage-address";
import type { ResponseRequest } from "./response-request";

/** What a learner gets back for an answer: feedback in tutor mode, a receipt in timed mode. */
export type ResponseReply = Feedback | { recorded: true };

/** `answers`: how many the question has. `sameId`: what this learner sent before under the same response id. */
export type ResponseState = Pick<Block, "mode" | "deadline" | "finishedAt"> & {
  question: Pick<BlockQuestion, "id" | "article" | "item">;
  answers: number;
  sameId: { bodyHash: string; reply: ResponseReply } | null;
};

export type ResponseDecision =
  | { kind: "record"; ordinal: number; score: number; bodyHash: string; reply: ResponseReply }
  | { kind: "replay"; reply: ResponseReply }
  | { kind: "conflict" | "finished" | "late" | "second-answer" | "answer-does-not-fit" };

/**
 * What becomes of an answer. A retry gets its first reply, even after the finish. A further answer replaces the one
 * before in timed mode; in tutor mode it is refused, for the key has been shown.
 */
export const decideResponse = (state: ResponseState, request: ResponseRequest, now: Date): ResponseDecision => {
  const { mode, question, sameId } = state;
  const bodyHash = hashResponse(question.id, request);
  if (sameId) return sameId.bodyHash === bodyHash ? { kind: "replay", reply: sameId.reply } : { kind: "conflict" };
  const answer = readAnswer(question.item, request.answer);
  if (!answer) return { kind: "answer-does-not-fit" };
  if (isPastDeadline(state, now)) return { kind: "late" };
  if (state.finishedAt) return { kind: "finished" };
  if (mode === "tutor" && state.answers > 0) return { kind: "second-answer" };

  const score = scoreAnswer(question.item, answer);
  const addressOf = (fact: string) => passageAddress(question.article, fact);
  const reply: ResponseReply = mode === "tutor" ? toFeedback(question.item, score, addressOf) : { recorded: true };
  return { kind: "record", ordinal: state.answers + 1, score, bodyHash, reply };
};

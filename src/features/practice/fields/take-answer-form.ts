import type { z } from "zod";
import { findBlock } from "../../../data/block/find-block";
import { canBeRecorded, checkAnswer } from "../../../domain/item/answer/check-answer";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { findCaller } from "../../../http/learner/find-caller";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { finishOrAsk } from "../player/finish/finish-or-ask";
import { noSuchBlock } from "../player/not-found";
import { questionAddress } from "../player/question-address";
import { recordResponse } from "../player/record-response";
import { type answerFormSchema, elapsedSince } from "./answer-form-schema";
import { answerFromFields } from "./answer-from-fields";
import { draftQuery } from "./draft-address";

/**
 * Records an answer from a form without script, and gives the address to go on at: the question's page, which says what
 * came of it or what is to be corrected, or in a timed block wherever the button leads.
 */
export async function takeAnswerForm(
  call: RequestContext<z.infer<typeof answerFormSchema>>,
): Promise<Result<string, ProblemDetails>> {
  const { block: blockId, question: questionId, position, responseId, certainty, shown, onward, fields } = call.input;
  const caller = await findCaller(call.learner);
  const block = caller && (await findBlock(caller.client, { learnerId: caller.learnerId, blockId, now: call.now }));
  const question = block?.questions.find(({ id }) => id === questionId);
  if (!block || !question) return failure(noSuchBlock);

  const page = questionAddress(blockId, position - 1);
  const answer = answerFromFields(question, fields);
  const error = checkAnswer(question, answer);
  const isTimed = block.mode === "timed";
  const mayGoOn = isTimed && error?.kind === "missing" && (onward !== undefined || answer !== undefined);
  if (error && !mayGoOn) return success(`${page}&${draftQuery(question, fields)}`);
  if (canBeRecorded(question, answer)) {
    const input = { responseId, answer, certainty, elapsedMs: elapsedSince(shown, call.now) };
    const recorded = await recordResponse({ ...call, input }, { blockId, questionId });
    if (!recorded.ok && recorded.failure.status !== 409) return recorded;
  }
  if (!isTimed || onward === undefined) return success(page);
  return onward === "finish"
    ? finishOrAsk(call, { blockId, isSure: false })
    : success(questionAddress(blockId, onward - 1));
}

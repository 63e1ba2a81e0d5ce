import { findBlock } from "../../../../data/block/find-block";
import { isNothingLeft, type Left, leftOf } from "../../../../domain/block/left-of";
import type { PublicBlock } from "../../../../domain/block/public-block";
import { answerDefinitionOf } from "../../../../domain/item/forms/answer-definitions";
import { failure, map, type Result, success } from "../../../../domain/result";
import type { RequestContext } from "../../../../http/endpoint/request-context";
import { findCaller } from "../../../../http/learner/find-caller";
import type { ProblemDetails } from "../../../../http/problem/problem-details";
import { noSuchBlock } from "../not-found";
import { finishBlock } from "./finish-block";

/** What finishing would leave behind of a block as the server has it. */
export const leftInBlock = ({ mode, questions }: Pick<PublicBlock, "mode" | "questions">): Left =>
  leftOf(
    mode,
    questions.map((question) => ({
      isOpen: question.response === undefined || !answerDefinitionOf(question).isComplete(question.response, question),
      isFlagged: question.mark?.flagged ?? false,
    })),
  );

/** Finishes a block for a form without script and gives the address of its results, or of the page that asks first. */
export async function finishOrAsk(
  { learner, now }: Pick<RequestContext, "learner" | "now">,
  { blockId, isSure }: { blockId: string; isSure: boolean },
): Promise<Result<string, ProblemDetails>> {
  const caller = await findCaller(learner);
  const block = caller && (await findBlock(caller.client, { learnerId: caller.learnerId, blockId, now }));
  if (!block) return failure(noSuchBlock);
  if (!isSure && !block.finished && !isNothingLeft(leftInBlock(block))) return success(`/practice/${blockId}/finish`);
  const ended = await finishBlock({ learner, now }, blockId);
  return map(ended, () => `/practice/${blockId}/results`);
}

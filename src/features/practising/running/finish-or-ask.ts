import { findBlock } from "../../../data/find-block";
import { isNothingLeft, type Left, leftOf } from "../../../domain/block/left-of";
import type { PublicBlock } from "../../../domain/block/public-block";
import { isComplete } from "../../../domain/question/is-complete";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { findCaller } from "../../../http/find-caller";
import type { Problem } from "../../../http/problem";
import { endBlock } from "./end-block";
import { noSuchBlock } from "./no-such-block";

/** What finishing would leave behind of a block as the server has it. */
export const leftInBlock = ({ mode, questions }: Pick<PublicBlock, "mode" | "questions">): Left =>
  leftOf(
    mode,
    questions.map(({ response, mark }) => ({
      isOpen: response === undefined || !isComplete(response),
      isFlagged: mark?.flagged ?? false,
    })),
  );

/** Finishes a block for a form without script and gives the address of its results, or of the page that asks first. */
export async function finishOrAsk(
  { learner, now }: Pick<Call, "learner" | "now">,
  { blockId, isSure }: { blockId: string; isSure: boolean },
): Promise<Result<string, Problem>> {
  const caller = await findCaller(learner);
  const block = caller && (await findBlock(caller.client, { learnerId: caller.learnerId, blockId, now }));
  if (!block) return failure(noSuchBlock);
  if (!isSure && !block.finished && !isNothingLeft(leftInBlock(block))) return success(`/practice/${blockId}/finish`);
  const ended = await endBlock({ learner, now }, blockId);
  return ended.ok ? success(`/practice/${blockId}/results`) : ended;
}

import type { PublicQuestion } from "../item/public-question";
import { publicQuestion } from "../item/public-question";
import type { Block, BlockQuestion } from "./block";
import { isOver } from "./deadline";
import type { PublicBlock } from "./public-block";

export const toPublicQuestion = ({ id, position, item, response, mark }: BlockQuestion): PublicQuestion =>
  publicQuestion(item, {
    id,
    position,
    answered: response !== null,
    ...(response && { response: response.answer }),
    ...(mark && { mark }),
  });

/** A block as its learner may see it: neither keys nor scores. */
export const toPublicBlock = (block: Block, now: Date): PublicBlock => ({
  id: block.id,
  mode: block.mode,
  ...(block.deadline && { deadline: block.deadline.toISOString() }),
  finished: isOver(block, now),
  ...(block.shortBy > 0 && { shortBy: block.shortBy }),
  ...(block.leftOut > 0 && { leftOut: block.leftOut }),
  ...(block.replaced > 0 && { replaced: block.replaced }),
  questions: block.questions.map(toPublicQuestion),
});

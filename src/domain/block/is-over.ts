import type { Block } from "./block";

/** Nothing can be answered any more: the learner has finished, or the time is up. */
export const isOver = (block: Pick<Block, "deadline" | "finishedAt">, now: Date): boolean =>
  block.finishedAt !== null || (block.deadline !== null && now > block.deadline);

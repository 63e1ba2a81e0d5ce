import type { Block } from "./block";

/** Minutes for a timed block of `count` questions: the pace of the MCCQE, 115 questions in 160 minutes. */
export const timeLimit = (count: number): number => Math.ceil((count * 160) / 115);

/** The time of a timed block is up. */
export const isPastDeadline = ({ deadline }: Pick<Block, "deadline">, now: Date): boolean =>
  deadline !== null && now > deadline;

/** Nothing can be answered any more: the learner has finished, or the time is up. */
export const isOver = (block: Pick<Block, "deadline" | "finishedAt">, now: Date): boolean =>
  block.finishedAt !== null || isPastDeadline(block, now);

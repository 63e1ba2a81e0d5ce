import type { Mode } from "./block-request";

/**
 * What a block leaves behind if it is finished now. `open`: questions that are not answered, or not in every part;
 * `flagged`: marked to come back to, which counts where answers can still be changed. `first`: the position of the first
 * of them, counted from 0.
 */
export type Left = { open: number; flagged: number; first?: number };

export const leftOf = (mode: Mode, questions: readonly { isOpen: boolean; isFlagged: boolean }[]): Left => {
  const positions = (holds: (question: { isOpen: boolean; isFlagged: boolean }) => boolean) =>
    questions.flatMap((question, position) => (holds(question) ? [position] : []));
  const open = positions(({ isOpen }) => isOpen);
  const flagged = positions(({ isFlagged }) => isFlagged && mode === "timed");
  const [first] = [...open, ...flagged];
  return { open: open.length, flagged: flagged.length, ...(first !== undefined && { first }) };
};

/** Finishing needs no question where nothing is left. */
export const isNothingLeft = ({ open, flagged }: Left): boolean => open === 0 && flagged === 0;

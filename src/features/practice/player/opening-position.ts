/** Where a block is taken up again: at the first question without an answer. */
export function openingPosition(questions: { answered: boolean }[]): number {
  const open = questions.findIndex(({ answered }) => !answered);
  return open < 0 ? questions.length - 1 : open;
}

/** A tally in words: "7 of 10 right (70 %)". Partly right answers count as wrong here. */
export const scoreWords = ({ right, total }: { right: number; total: number }): string =>
  `${right} of ${total} right (${Math.round((100 * right) / total)} %)`;

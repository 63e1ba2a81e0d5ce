/** Minutes for a timed block of `count` questions: the pace of the MCCQE, 115 questions in 160 minutes. */
export const timeLimit = (count: number): number => Math.ceil((count * 160) / 115);

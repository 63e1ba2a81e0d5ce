/** Why a block lacks questions that would fit. */
export const leftOutWords = (count: number): string =>
  count === 1
    ? "1 question was left out: it rests on a fact whose source was not checked in time."
    : `${count} questions were left out: they rest on facts whose sources were not checked in time.`;

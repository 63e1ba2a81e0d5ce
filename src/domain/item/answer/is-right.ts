/** The score of an answer that is right, apart from scoring, which a browser need not load. Part of a mark is not right: what is half known must be met again. */
export const rightScore = 1;

export const isRight = (score: number): boolean => score === rightScore;

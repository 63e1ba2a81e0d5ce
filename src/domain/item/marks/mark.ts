/** Characters that a learner's own text may have. */
export const longestText = 2000;

/** What a learner notes on a question of a block. `struck`: ids of options ruled out. The note is private to the learner. */
export type Mark = { flagged: boolean; struck: string[]; note: string };

/** The mark of a question that has none. */
export const noMark: Mark = { flagged: false, struck: [], note: "" };

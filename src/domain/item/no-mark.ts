import type { Mark } from "./mark";

// Apart from the schema of a mark, which no browser needs.

/** Characters that a learner's own text may have. */
export const longestText = 2000;

/** The mark of a question that has none. */
export const noMark: Mark = { flagged: false, struck: [], note: "" };

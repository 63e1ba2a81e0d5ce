import type { Mark } from "./mark";

/** The mark of a question that has none. Apart from its schema, which no browser needs. */
export const noMark: Mark = { flagged: false, struck: [], note: "" };

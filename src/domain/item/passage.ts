import type { Source } from "../fact/source";

/** Where the answer stands in the article, and the official page behind it. */
export type Passage = { fact: string; section: string; quote: string; source: Source };

import type { WordReading } from "./word-candidate";

/** One way to put what was asked: each of its words must be there, in any of its readings. `worth`: 0 to 1. */
export type Wording = { words: WordReading[][]; worth: number };

/**
 * One thing that was asked for, in any of its wordings. None: the index has no such word. `entries`: about how
 * many have it. `weight`: the fewer, the more.
 */
export type QueryTerm = { wordings: Wording[]; entries: number; weight: number };

/**
 * What a query means. `pairs`: words that stood beside one another. `meant`: it put right, where a word of it was misspelt.
 * `missing`: the words, as typed, that the index has nothing of.
 */
export type Meaning = { terms: QueryTerm[]; pairs: [string, string][]; meant: string | undefined; missing: string[] };

import { splitSentences } from "../../text/split-sentences";
import type { Section } from "../section";
import { comparableWords } from "./comparable-words";

/** A paragraph, list item, cell or heading of a revision. `group`: its section, by a number that both revisions share. */
export type RevisionPassage = { group: number; text: string };

export const passagesOf = (section: Section | undefined, group: number): RevisionPassage[] =>
  (section?.passages ?? []).map((text) => ({ group, text }));

/** A sentence. `index`: how many pieces of its section that are in both revisions come before it. */
export type Piece = { group: number; text: string; words: string[]; index: number };

export const piecesOf = ({ group, text }: RevisionPassage): Piece[] =>
  splitSentences(text)
    .map((sentence) => ({ group, text: sentence, words: comparableWords(sentence), index: 0 }))
    .filter(({ words }) => words.length > 0);

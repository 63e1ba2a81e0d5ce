import { sentencesOf } from "../../question/lint/reading/sentences-of";
import type { Section } from "../section";
import { comparedWords } from "./compared-words";

/** A paragraph, list item, cell or heading of a revision. `group`: its section, by a number that both revisions share. */
export type Passage = { group: number; text: string };

export const passagesOf = (section: Section | undefined, group: number): Passage[] =>
  (section?.passages ?? []).map((text) => ({ group, text }));

/** A sentence. `place`: how much of its section that stands in both revisions comes before it. */
export type Piece = { group: number; text: string; words: string[]; place: number };

export const piecesOf = ({ group, text }: Passage): Piece[] =>
  sentencesOf(text)
    .map((sentence) => ({ group, text: sentence, words: comparedWords(sentence), place: 0 }))
    .filter(({ words }) => words.length > 0);

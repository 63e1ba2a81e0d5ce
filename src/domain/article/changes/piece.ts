import { sentencesOf } from "../../question/lint/reading/sentences-of";
import type { Section } from "../section";
import { comparedWords } from "./compared-words";

/**
 * A sentence of a revision. `group`: its section, by a number that both revisions share. `place`: how many sentences of
 * the section that stand in both revisions come before it.
 */
export type Piece = { group: number; text: string; words: string[]; place: number };

/** A paragraph, list item, cell or heading, cut into its sentences. `key`: what it is compared by. */
export type Passage = { group: number; key: string; pieces: Piece[] };

export const passagesOf = (section: Section | undefined, group: number): Passage[] =>
  (section?.passages ?? []).map((text) => ({
    group,
    key: comparedWords(text).join(" "),
    pieces: sentencesOf(text)
      .map((sentence) => ({ group, text: sentence, words: comparedWords(sentence), place: 0 }))
      .filter(({ words }) => words.length > 0),
  }));

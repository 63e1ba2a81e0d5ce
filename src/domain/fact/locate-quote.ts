import type { Section } from "../article/section";
import { foldSpace } from "../text/words/fold-words";

/** Each section is looked through for all its facts. */
const folded = new WeakMap<readonly string[], readonly string[]>();

const foldedOf = (passages: readonly string[]): readonly string[] => {
  const known = folded.get(passages) ?? passages.map(foldSpace);
  folded.set(passages, known);
  return known;
};

/**
 * Which passage of the section states the quote: word for word, white space folded.
 * Undefined where none does, or the section does not exist. A quote never runs over two passages.
 */
export const locateQuote = (
  sections: readonly Section[],
  quote: string,
  sectionAnchor: string,
): { passage: number } | undefined => {
  const sought = foldSpace(quote);
  const section = sections.find(({ anchor }) => anchor === sectionAnchor);
  const passage = (section ? foldedOf(section.passages) : []).findIndex((text) => text.includes(sought));
  return sought === "" || passage < 0 ? undefined : { passage };
};

import type { Section } from "../article/section";
import { foldSpace } from "../text/words/fold-words";

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
  const passage = section?.passages.findIndex((text) => foldSpace(text).includes(sought)) ?? -1;
  return sought === "" || passage < 0 ? undefined : { passage };
};

import type { Fact } from "../../fact/fact";
import { foldWords } from "../../text/words/fold-words";
import type { Section } from "../section";

/** How many characters of an article come before the quote of each fact, by the fact's id; what is not found is left out. */
export const positionsOf = (
  facts: readonly Pick<Fact, "id" | "quote" | "section">[],
  sections: readonly Section[],
): Map<string, number> => {
  const positions = new Map<string, number>();
  let before = 0;
  for (const { anchor, passages } of sections) {
    const sought = facts.flatMap(({ id, quote, section }) =>
      section === anchor ? [{ id, quote: foldWords(quote) }] : [],
    );
    for (const passage of passages) {
      const folded = foldWords(passage);
      for (const { id, quote } of sought) {
        const at = folded.indexOf(quote);
        if (at >= 0 && !positions.has(id)) positions.set(id, before + at);
      }
      before += folded.length + 1;
    }
  }
  return positions;
};

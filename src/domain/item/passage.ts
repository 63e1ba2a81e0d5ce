import type { Fact } from "../fact/fact";
import type { Source } from "../fact/source";

/** Where the answer stands in the article, and the official page behind it. */
export type Passage = { fact: string; section: string; quote: string; source: Source };

/** What a learner reads of a fact once it has decided an answer. */
export const passageOf = ({ fact: { id, section, quote }, source }: { fact: Fact; source: Source }): Passage => ({
  fact: id,
  section,
  quote,
  source,
});

/** A quote that stands by itself: where it begins within its sentence, an ellipsis says so. An address begins a sentence in lower case. */
export const standaloneQuote = (quote: string): string =>
  /^\p{Ll}[\p{L}’'-]*[\s,;:]/u.test(quote) ? `…${quote}` : quote;

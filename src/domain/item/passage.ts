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

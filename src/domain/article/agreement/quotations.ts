import type { Fact } from "../../fact/fact";
import type { Source } from "../../fact/source";
import type { Language } from "../../language";
import { languageOf } from "../article-slug";

/** The sentences and sources that a table or an item is proved by. */
export type Quotations = {
  language: Language;
  /** Undefined where the article does not state the fact. */
  quoteOf: (fact: string) => string | undefined;
  /** Title, publisher and date of a fact's source, as a reader sees them. */
  citationOf: (fact: string) => string;
  /** The position of a fact's quote in the article, in characters; undefined where that is not known. */
  positionOf: (fact: string) => number | undefined;
};

/** `positions`: by the ids of facts. */
type CitedFacts = {
  articleId: string;
  facts: readonly Fact[];
  sources: readonly Source[];
  positions?: ReadonlyMap<string, number>;
};

export const quotationsOf = ({ articleId, facts, sources, positions }: CitedFacts): Quotations => {
  const factBy = new Map(facts.map((fact) => [fact.id, fact]));
  const sourceBy = new Map(sources.map((source) => [source.id, source]));
  return {
    language: languageOf(articleId),
    quoteOf: (fact) => factBy.get(fact)?.quote,
    citationOf: (fact) => {
      const source = sourceBy.get(factBy.get(fact)?.source ?? "");
      return source ? `${source.title}. ${source.publisher}. ${source.stated ?? "undated"}` : "";
    },
    positionOf: (fact) => positions?.get(fact),
  };
};

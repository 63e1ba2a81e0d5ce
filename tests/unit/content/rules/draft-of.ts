import { toFactsById } from "../../../../src/content/facts/facts-by-id";
import type { ArticleUnderCheck } from "../../../../src/content/rule";
import type { Fact } from "../../../../src/domain/fact/fact";

/** A draft for one rule's test: what is not given is empty. Facts stand at line 3 of `facts.yaml`, and so on by tens. */
export function draftOf({
  facts = [],
  ...given
}: Partial<Omit<ArticleUnderCheck, "facts">> & { facts?: Fact[] }): ArticleUnderCheck {
  return {
    file: "articles/permits/article.mdx",
    text: "",
    language: "en",
    head: {},
    sections: [],
    tables: [],
    factsById: toFactsById([], []),
    common: [],
    restated: [],
    dependents: new Map(),
    ...given,
    facts: facts.map((value, index) => ({
      value,
      locate: () => ({ file: "articles/permits/facts.yaml", line: index * 10 + 3, column: 5 }),
    })),
  };
}

export const factOf = (id: string, section: string, quote: string, claim = quote): Fact => ({
  id,
  claim,
  source: "permit-office",
  volatility: "low",
  section,
  quote,
});

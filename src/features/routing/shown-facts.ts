import { articleAddress } from "../../domain/article/edition";
import { factStanding } from "../../domain/article/fact-standing";
import type { Source } from "../../domain/article/source";
import { type Language, languages } from "../../domain/language";
import type { RouteFacts } from "../../domain/route/route-fact";

/**
 * A fact as the page shows it. `words`: the sentence of the guide, or the claim where no guide has one, in `language`.
 * `passage`: where the sentence stands. `number`: of its source in the page's list. `checkFirst`: it is not to be relied on
 * without the live page.
 */
export type ShownFact = {
  id: string;
  words: string;
  language: Language;
  passage: string | null;
  number: number;
  source: Source;
  checkFirst: boolean;
};

/** The facts of some lines, each once, with sources numbered in the order in which they come. */
export function shownFacts(ids: readonly string[], facts: RouteFacts, language: Language, today: string): ShownFact[] {
  const numbers = new Map<string, number>();
  return [...new Set(ids)].flatMap((id) => {
    const fact = facts.get(id);
    if (!fact) return [];
    const spoken = fact.quotes[language] ? language : languages[0];
    const quote = fact.quotes[spoken];
    const number = numbers.get(fact.source.id) ?? numbers.size + 1;
    numbers.set(fact.source.id, number);
    return {
      id,
      words: quote?.quote ?? fact.claim,
      language: spoken,
      passage: quote ? `${articleAddress(quote.edition)}#${quote.section}` : null,
      number,
      source: fact.source,
      checkFirst: factStanding(fact, fact.source, today) !== "fresh",
    };
  });
}

import { languageOf } from "../../../../domain/article/article-slug";
import { passageAddress } from "../../../../domain/block/passage-address";
import { factFreshness } from "../../../../domain/fact/freshness";
import { nameSource, type SourceName } from "../../../../domain/fact/name-source";
import type { Source } from "../../../../domain/fact/source";
import { type Language, originalLanguage } from "../../../../domain/language";
import { quotesFor } from "../../../../domain/pathway/locate-fact";
import type { PathwayFacts } from "../../../../domain/pathway/pathway-fact";

/**
 * A fact as the page shows it. `text`: the sentence of the guide, or the claim where no guide has one, in `language`.
 * `passage`: where a guide says it. `number`: of its source in the page's list. `checkFirst`: it is not to be relied on
 * without the live page.
 */
export type FactRow = {
  id: string;
  text: string;
  language: Language;
  passage: { address: string; language: Language } | null;
  number: number;
  source: Source;
  checkFirst: boolean;
};

/**
 * The facts of some lines, each once, with sources numbered in the order in which they come. `originalSlugs`: of the
 * articles whose sentences come first. `names`: of sources in other languages.
 */
export function toFacts(
  ids: readonly string[],
  facts: PathwayFacts,
  {
    language,
    today,
    originalSlugs,
    names,
  }: { language: Language; today: string; originalSlugs: readonly string[]; names: readonly SourceName[] },
): FactRow[] {
  const numbers = new Map<string, number>();
  return [...new Set(ids)].flatMap((id) => {
    const fact = facts.get(id);
    if (!fact) return [];
    const [quote] = quotesFor(fact, language, originalSlugs);
    const quoteLanguage = quote ? languageOf(quote.article) : originalLanguage;
    const wording = quoteLanguage === language ? undefined : fact.wordings?.[language];
    const number = numbers.get(fact.source.id) ?? numbers.size + 1;
    numbers.set(fact.source.id, number);
    return {
      id,
      text: wording ?? quote?.quote ?? fact.claim,
      language: wording === undefined ? quoteLanguage : language,
      passage: quote ? { address: passageAddress(quote.article, id, language), language: quoteLanguage } : null,
      number,
      source: nameSource(fact.source, language, names),
      checkFirst: factFreshness(fact, fact.source, today) !== "fresh",
    };
  });
}

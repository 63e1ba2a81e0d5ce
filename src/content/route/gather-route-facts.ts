import { type Language, languages } from "../../domain/language";
import type { RouteFact, RouteFacts, RouteQuote } from "../../domain/route/route-fact";
import type { ArticleFacts, WrittenArticle } from "../article/written-article";
import { knownFacts } from "../facts/known-facts";
import type { CitableFacts } from "../facts/read-citable-facts";

/** What a route may rest on. `sources`: ids of those that it may send the reader to; `sections`: guide → anchors that have facts. */
export type RouteGround = {
  facts: RouteFacts;
  sources: RouteSources;
  sections: ReadonlyMap<string, ReadonlySet<string>>;
};
type RouteSources = ReadonlyMap<string, RouteFact["source"]>;

/** What an edition says that a route may rest on. */
export type StatingEdition = Pick<WrittenArticle, "guide" | "language" | "facts" | "translation">;

/** Every fact of the content with its source and the guides' sentences for it. Faults in those files are told where they are read for the guides. */
export function gatherRouteFacts(shared: CitableFacts, editions: readonly StatingEdition[]): RouteGround {
  const originals = editions
    .filter(({ language }) => language === undefined)
    .map(({ guide, facts }) => ({ guide, facts, quotes: statedIn(facts) }));
  const known = knownFacts([...shared.files, ...originals.map(({ facts }) => facts)], []);
  const facts = new Map<string, RouteFact>();
  for (const [id, { value: claim }] of known.claims.byId) {
    const source = known.sources.byId.get(claim.source)?.value;
    const { volatility } = claim;
    if (source) facts.set(id, { id, claim: claim.claim, volatility, source, quotes: {} });
  }
  for (const { guide, quotes } of originals) addQuotes(facts, quotes, languages[0], guide);
  for (const edition of editions) addTranslated(facts, edition);
  const sections = new Map(
    originals.map(({ guide, quotes }) => [guide, new Set(quotes.map(({ section }) => section))]),
  );
  const sources = new Map([...known.sources.byId].map(([id, { value }]) => [id, value]));
  return { facts, sources, sections };
}

type Stated = Omit<RouteQuote, "edition"> & { id: string };

const statedIn = (facts: ArticleFacts): Stated[] => [
  ...facts.quotes.map(({ value }) => value),
  ...facts.claims.entries.map(({ value }) => value),
];

function addQuotes(facts: Map<string, RouteFact>, stated: Stated[], language: Language, edition: string) {
  for (const { id, section, quote } of stated) {
    const fact = facts.get(id);
    if (!fact) continue;
    const quotes = fact.quotes[language] ?? [];
    fact.quotes[language] = quotes;
    quotes.push({ edition, section, quote });
  }
}

/** A translated sentence counts while its own original says what it said when it was translated, whatever other guides say. */
function addTranslated(facts: Map<string, RouteFact>, { guide, language, translation }: StatingEdition) {
  if (language === undefined || translation === undefined) return;
  const stands = (id: string, original: string) =>
    facts.get(id)?.quotes[languages[0]]?.some(({ edition, quote }) => edition === guide && quote === original);
  const { entries } = translation.facts;
  const current = entries.map(({ value }) => value).filter(({ id, original }) => stands(id, original));
  addQuotes(facts, current, language, `${guide}.${language}`);
}

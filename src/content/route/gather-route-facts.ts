import { languages } from "../../domain/language";
import type { RouteFact, RouteFacts, RouteQuote } from "../../domain/route/route-fact";
import { type EditionFiles, editionPaths } from "../article/edition-files";
import type { ArticleFacts } from "../article/written-article";
import { knownFacts } from "../facts/known-facts";
import { readArticleFacts } from "../facts/read-article-facts";
import { readCitableFacts } from "../facts/read-citable-facts";
import type { SortedFiles } from "../sort-files";
import { readTranslation } from "../translation/read-translation";

/** What a route may rest on. `sources`: ids of those that it may send the reader to; `sections`: guide → anchors that have facts. */
export type RouteGround = {
  facts: RouteFacts;
  sources: RouteSources;
  sections: ReadonlyMap<string, ReadonlySet<string>>;
};
type RouteSources = ReadonlyMap<string, RouteFact["source"]>;

/** Every fact of the content with its source and the guides' sentences for it. Faults in those files are told where they are read for the guides. */
export function gatherRouteFacts({ shared, editions }: Pick<SortedFiles, "shared" | "editions">): RouteGround {
  const originals = editions.filter(({ language }) => language === undefined).map(readOriginal);
  const known = knownFacts([...readCitableFacts(shared).files, ...originals.map(({ facts }) => facts)], []);
  const facts = new Map<string, RouteFact>();
  for (const [id, { value: claim }] of known.claims.byId) {
    const source = known.sources.byId.get(claim.source)?.value;
    const { volatility } = claim;
    if (source) facts.set(id, { id, claim: claim.claim, volatility, source, quotes: {} });
  }
  for (const { guide, quotes } of originals) addQuotes(facts, quotes, languages[0], guide);
  for (const files of editions) addTranslated(facts, files);
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

function readOriginal(files: EditionFiles): { guide: string; facts: ArticleFacts; quotes: Stated[] } {
  const facts = readArticleFacts(editionPaths(files).facts, files.texts.get("facts.yaml") ?? "");
  return { guide: files.guide, facts, quotes: statedIn(facts) };
}

function addQuotes(
  facts: Map<string, RouteFact>,
  quotes: Stated[],
  language: (typeof languages)[number],
  edition: string,
) {
  for (const { id, section, quote } of quotes) {
    const fact = facts.get(id);
    if (fact) fact.quotes[language] = [...(fact.quotes[language] ?? []), { edition, section, quote }];
  }
}

/** A translated sentence counts while its own original says what it said when it was translated, whatever other guides say. */
function addTranslated(facts: Map<string, RouteFact>, { guide, language, texts }: EditionFiles) {
  if (language === undefined) return;
  const { entries } = readTranslation(editionPaths({ guide, language }).facts, texts.get("facts.yaml") ?? "").facts;
  const stands = (id: string, original: string) =>
    facts.get(id)?.quotes[languages[0]]?.some(({ edition, quote }) => edition === guide && quote === original);
  const current = entries.map(({ value }) => value).filter(({ id, original }) => stands(id, original));
  addQuotes(facts, current, language, `${guide}.${language}`);
}

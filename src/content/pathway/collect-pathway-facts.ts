import { articleSlugIn } from "../../domain/article/article-slug";
import type { Section } from "../../domain/article/section";
import { type Language, originalLanguage } from "../../domain/language";
import type { PathwayFact, PathwayFacts, PathwayQuote } from "../../domain/pathway/pathway-fact";
import type { ArticleFacts, ParsedArticle } from "../article/parsed-article";
import { toFactsById } from "../facts/facts-by-id";
import type { SharedFacts } from "../facts/read-shared-facts";

/**
 * What a route may rest on. `sources`: ids of those that it may send the reader to; `sections`: guide → anchors that have facts;
 * `texts`: the sections of each article by its slug, where its text was read.
 */
export type PathwayContext = {
  facts: PathwayFacts;
  sources: PathwaySources;
  sections: ReadonlyMap<string, ReadonlySet<string>>;
  texts: ReadonlyMap<string, readonly Section[]>;
};
/** What does not rest on the texts. */
export type FactContext = Omit<PathwayContext, "texts">;

type PathwaySources = ReadonlyMap<string, PathwayFact["source"]>;

/** What an article says that a route may rest on. */
export type QuotingArticle = Pick<ParsedArticle, "originalSlug" | "language" | "facts" | "translation" | "text">;

/** Every fact of the content with its source and the guides' sentences for it. Errors in those files are reported when they are read for the guides. `keep`: for a caller that knows the facts while no file of facts changes. */
export function collectPathwayFacts(
  sharedFacts: SharedFacts,
  articles: readonly QuotingArticle[],
  keep: (collect: () => FactContext) => FactContext = (collect) => collect(),
): PathwayContext {
  const texts = new Map(
    articles.flatMap(({ originalSlug, language = originalLanguage, text }) =>
      text ? [[articleSlugIn(language, originalSlug), text.sections]] : [],
    ),
  );
  return { ...keep(() => collectFacts(sharedFacts, articles)), texts };
}

function collectFacts(sharedFacts: SharedFacts, articles: readonly QuotingArticle[]): FactContext {
  const originals = articles
    .filter(({ language }) => language === undefined)
    .map(({ originalSlug, facts }) => ({ guide: originalSlug, facts, quotes: quotedIn(facts) }));
  const factsById = toFactsById([...sharedFacts.files, ...originals.map(({ facts }) => facts)], []);
  const facts = new Map<string, PathwayFact>();
  for (const [id, { value: claim }] of factsById.claims.byId) {
    const source = factsById.sources.byId.get(claim.source)?.value;
    const { volatility } = claim;
    if (source) facts.set(id, { id, claim: claim.claim, volatility, source, quotes: {} });
  }
  for (const { guide: originalSlug, quotes } of originals) addQuotes(facts, quotes, originalLanguage, originalSlug);
  for (const article of articles) addTranslated(facts, article);
  const sections = new Map(
    originals.map(({ guide: originalSlug, quotes }) => [originalSlug, new Set(quotes.map(({ section }) => section))]),
  );
  const sources = new Map([...factsById.sources.byId].map(([id, { value }]) => [id, value]));
  return { facts, sources, sections };
}

type ArticleQuote = Omit<PathwayQuote, "article"> & { id: string };

const quotedIn = (facts: ArticleFacts): ArticleQuote[] => [
  ...facts.quotes.map(({ value }) => value),
  ...facts.claims.entries.map(({ value }) => value),
];

function addQuotes(facts: Map<string, PathwayFact>, quotes: ArticleQuote[], language: Language, article: string) {
  for (const { id, section, quote } of quotes) {
    const fact = facts.get(id);
    if (!fact) continue;
    const quotes = fact.quotes[language] ?? [];
    fact.quotes[language] = quotes;
    quotes.push({ article, section, quote });
  }
}

/** A translated sentence counts while its own original says what it said when it was translated, whatever other guides say. */
function addTranslated(facts: Map<string, PathwayFact>, { originalSlug, language, translation }: QuotingArticle) {
  if (language === undefined || translation === undefined) return;
  const isQuoted = (id: string, original: string) =>
    facts
      .get(id)
      ?.quotes[originalLanguage]?.some(({ article, quote }) => article === originalSlug && quote === original);
  const { entries } = translation.facts;
  const current = entries.map(({ value }) => value).filter(({ id, original }) => isQuoted(id, original));
  addQuotes(facts, current, language, `${originalSlug}.${language}`);
}

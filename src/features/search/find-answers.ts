import type { Database } from "../../data/database/database";
import { reading } from "../../data/database/replica/reading";
import { findPathway } from "../../data/pathway/find-pathway";
import { type ArticlesFound, searchArticles } from "../../data/search/search-articles";
import { searchNearWords } from "../../data/search/search-near-words";
import { searchSpellings } from "../../data/search/search-spellings";
import { articleAddressIn, languageOf, originalSlugOf } from "../../domain/article/article-slug";
import { type Language, languages, originalLanguage } from "../../domain/language";
import type { Pathway } from "../../domain/pathway/pathway";
import { pathwayAddress } from "../../domain/pathway/pathway-address";
import { type GroupedResults, groupResults } from "../../domain/search/group-results";
import { markHits } from "../../domain/search/mark-hits";
import { nameFits } from "../../domain/search/names/name-fit";
import { pathwayArticle, pathwayEntries, pathwayNames } from "../../domain/search/names/pathway-names";
import type { Meaning, QueryTerm } from "../../domain/search/query/query-term";
import { readQuery, type SearchQuery } from "../../domain/search/query/search-query";
import { type ScoredEntry, scoreEntries } from "../../domain/search/score-entries";
import type { SearchResult, SearchResults } from "../../domain/search/search-results";
import { utcDay } from "../../domain/utc-day";
import { messagesIn } from "../../messages/messages";
import { describeResults } from "./describe-results";
import { findBest, type OutcomeFits } from "./find-best";
import { resultAddress } from "./result-address";
import { searchAddress } from "./search-address";

const mostNearWords = 5;
const mostRoutes = 2;

/** By how much an answer in the original must be better than one in the reader's language, for all of a query that this one answers. */
const lossOfOriginal = 0.6;

/**
 * What the guides answer to a query, whatever it is: those of a language, and those that it lacks in the original. `today`:
 * YYYY-MM-DD, by which days are over.
 */
export const findAnswers = (
  query: string,
  language: Language,
  today: string = utcDay(new Date()),
): Promise<SearchResults> => reading((client) => searchAnswers(client, query, { language, today }));

type Client = Database["client"];

const searchAnswers = async (
  client: Client,
  query: string,
  { language, today }: { language: Language; today: string },
): Promise<SearchResults> => {
  const searchQuery = readQuery(query, language);
  const [found, originals, pathway] = await Promise.all([
    searchArticles(client, language, searchQuery),
    language === originalLanguage ? undefined : searchArticles(client, originalLanguage, searchQuery),
    findPathway(client),
  ]);
  const { scored, meaning } = found;
  const untranslated = originals ? withoutTranslated(originals, found) : [];
  const outcomes = pathway ? nameFits(pathwayNames(pathway.table, language), meaning.terms) : new Map();
  const routes = pathway ? scoreRoutes(pathway, meaning, outcomes, language) : [];
  const best = await findBest(client, searchQuery, found, {
    routes: { pathway, outcomes },
    language,
    today,
  });
  const groups = groupResults([
    ...scored,
    ...untranslated,
    ...routes.filter(({ entry }) => resultAddress(entry, language) !== best?.url),
  ]);
  const articles = groups.filter(({ article }) => article !== pathwayArticle);
  const total = countResults(groups);
  const elsewhere = total === 0 ? await findElsewhere(client, query, language) : [];
  const near =
    total === 0 && meaning.meant === undefined
      ? await searchNearWords(client, language, searchQuery.words, mostNearWords)
      : [];
  const suggestions = await spellSuggestions(
    client,
    meaning.meant === undefined ? near : [meaning.meant],
    searchQuery,
    language,
  );
  const termsIn = (other: Language) => (other === language ? meaning : (originals?.meaning ?? meaning)).terms;
  const missing = meaning.missing.filter((word) => originals?.meaning.missing.includes(word) ?? true);
  return {
    query: searchQuery.text,
    language,
    total,
    detail: describeResults({ query: searchQuery, missing, total, articles: articles.length }, language),
    missing,
    ...(best && { best }),
    articles: groups.map(({ article, title, results }) => ({
      slug: article,
      title: article === pathwayArticle ? messagesIn(language).search.pathway : title,
      url: article === pathwayArticle ? pathwayAddress(language, undefined) : articleAddressIn(language, article),
      ...(article !== pathwayArticle && languageOf(article) !== language && { language: languageOf(article) }),
      results: results.map((result) => resultOf(result, termsIn(languageOf(article)), language)),
    })),
    suggestions: suggestions.map((messages) => ({ query: messages, url: searchAddress(language, messages) })),
    ...(elsewhere[0] && { elsewhere: { total: elsewhere[0].total, url: elsewhere[0].url }, otherLanguages: elsewhere }),
  };
};

/**
 * What the guides of the original answer that a language lacks, `own` being what its own guides do. The query is read in its
 * own language: words that both languages write alike are found, and those that editors keep for it.
 */
const withoutTranslated = (originals: ArticlesFound, own: ArticlesFound): ScoredEntry[] => {
  const answered = Math.max(0, ...own.scored.map((one) => one.answered));
  const translated = new Set([...own.articles.keys()].map(originalSlugOf));
  return originals.scored
    .filter(({ entry }) => !translated.has(originalSlugOf(entry.article)))
    .map((one) => ({ ...one, score: one.score - lossOfOriginal * answered }));
};

/** The outcomes of the pathway that answer any of a query. */
const scoreRoutes = (pathway: Pathway, meaning: Meaning, outcomes: OutcomeFits, language: Language): ScoredEntry[] =>
  scoreEntries(pathwayEntries(pathway.table, language), meaning, outcomes)
    .filter(({ answered }) => answered > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostRoutes);

const countResults = (groups: readonly GroupedResults[]): number =>
  groups.reduce((sum, { results }) => sum + results.length, 0);

/** What the guides in each language but this one have, where they have anything. */
const findElsewhere = async (
  client: Client,
  query: string,
  but: Language,
): Promise<NonNullable<SearchResults["otherLanguages"]>> => {
  const found = languages
    .filter((language) => language !== but)
    .map(async (language) => {
      const searchQuery = readQuery(query, language);
      const total = countResults(groupResults((await searchArticles(client, language, searchQuery)).scored));
      return { language, total, url: searchAddress(language, searchQuery.text) };
    });
  return (await Promise.all(found)).filter(({ total }) => total > 0);
};

/** What is suggested comes from folded words; readers see it as the guides write it. */
const spellSuggestions = async (
  client: Client,
  suggestions: string[],
  { text }: SearchQuery,
  language: Language,
): Promise<string[]> => {
  const typed = new Set(text.split(" "));
  const own = suggestions.flatMap((one) => one.split(/[^\p{L}\p{M}\p{N}]+/u)).filter((word) => !typed.has(word));
  if (language === originalLanguage || own.length === 0) return suggestions;
  const spelt = await searchSpellings(client, language, [...new Set(own)]);
  return suggestions.map((one) => one.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => spelt.get(word) ?? word));
};

const resultOf = ({ entry, sentence }: ScoredEntry, terms: readonly QueryTerm[], reader: Language): SearchResult => ({
  kind: entry.kind,
  section: entry.section,
  ...(entry.fact !== null && { fact: entry.fact }),
  heading: entry.heading,
  headingHits: markHits(entry.heading, terms),
  url: resultAddress(entry, reader),
  text: sentence,
  hits: markHits(sentence, terms),
});

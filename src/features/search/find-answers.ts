import { currentDatabase } from "../../data/database/current-database";
import { searchArticles } from "../../data/search/search-articles";
import { searchNearWords } from "../../data/search/search-near-words";
import { searchSpellings } from "../../data/search/search-spellings";
import { articleAddress } from "../../domain/article/article-slug";
import { passageAddress } from "../../domain/block/passage-address";
import { type Language, languages, originalLanguage } from "../../domain/language";
import type { GroupedResults } from "../../domain/search/group-results";
import { markHits } from "../../domain/search/mark-hits";
import type { QueryTerm } from "../../domain/search/query/query-term";
import { readQuery, type SearchQuery } from "../../domain/search/query/search-query";
import type { ScoredEntry } from "../../domain/search/score-entries";
import type { SearchResult, SearchResults } from "../../domain/search/search-results";
import { describeResults } from "./describe-results";
import { searchAddress } from "./search-address";

const mostNearWords = 5;

/** What the guides of a language answer to a query, whatever it is. */
export const findAnswers = async (query: string, language: Language): Promise<SearchResults> => {
  const searchQuery = readQuery(query, language);
  const { client } = await currentDatabase();
  const { groups, meaning } = await searchArticles(client, language, searchQuery);
  const total = countResults(groups);
  const elsewhere = total === 0 ? await findElsewhere(query, language) : [];
  const near =
    total === 0 && meaning.meant === undefined
      ? await searchNearWords(client, language, searchQuery.words, mostNearWords)
      : [];
  const suggestions = await spellSuggestions(
    meaning.meant === undefined ? near : [meaning.meant],
    searchQuery,
    language,
  );
  return {
    query: searchQuery.text,
    language,
    total,
    detail: describeResults(searchQuery, total, groups.length, language),
    articles: groups.map(({ article, title, results }) => ({
      slug: article,
      title,
      url: articleAddress(article),
      results: results.map((result) => resultOf(result, meaning.terms)),
    })),
    suggestions: suggestions.map((messages) => ({ query: messages, url: searchAddress(language, messages) })),
    ...(elsewhere[0] && { elsewhere: { total: elsewhere[0].total, url: elsewhere[0].url }, otherLanguages: elsewhere }),
  };
};

const countResults = (groups: readonly GroupedResults[]): number =>
  groups.reduce((sum, { results }) => sum + results.length, 0);

/** What the guides in each language but this one have, where they have anything. */
const findElsewhere = async (query: string, but: Language): Promise<NonNullable<SearchResults["otherLanguages"]>> => {
  const { client } = await currentDatabase();
  const found = languages
    .filter((language) => language !== but)
    .map(async (language) => {
      const searchQuery = readQuery(query, language);
      const total = countResults((await searchArticles(client, language, searchQuery)).groups);
      return { language, total, url: searchAddress(language, searchQuery.text) };
    });
  return (await Promise.all(found)).filter(({ total }) => total > 0);
};

/** What is suggested comes from folded words; readers see it as the guides write it. */
const spellSuggestions = async (
  suggestions: string[],
  { text }: SearchQuery,
  language: Language,
): Promise<string[]> => {
  const typed = new Set(text.split(" "));
  const own = suggestions.flatMap((one) => one.split(/[^\p{L}\p{M}\p{N}]+/u)).filter((word) => !typed.has(word));
  if (language === originalLanguage || own.length === 0) return suggestions;
  const { client } = await currentDatabase();
  const spelt = await searchSpellings(client, language, [...new Set(own)]);
  return suggestions.map((one) => one.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => spelt.get(word) ?? word));
};

const resultOf = ({ entry, sentence }: ScoredEntry, terms: readonly QueryTerm[]): SearchResult => ({
  kind: entry.kind,
  section: entry.section,
  ...(entry.fact !== null && { fact: entry.fact }),
  heading: entry.heading,
  headingHits: markHits(entry.heading, terms),
  url: urlOf(entry),
  text: sentence,
  hits: markHits(sentence, terms),
});

const urlOf = ({ article, fact, section }: ScoredEntry["entry"]): string => {
  if (fact !== null) return passageAddress(article, fact);
  return section === "" ? articleAddress(article) : `${articleAddress(article)}#${section}`;
};

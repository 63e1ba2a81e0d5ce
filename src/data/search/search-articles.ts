import type { Language } from "../../domain/language";
import type { FoundEntry } from "../../domain/search/entries/search-entry";
import { mostResults } from "../../domain/search/group-results";
import { type NameFit, nameFits } from "../../domain/search/names/name-fit";
import { expandQuery, meansIn } from "../../domain/search/query/expand-query";
import { planSearch } from "../../domain/search/query/plan-search";
import type { Meaning } from "../../domain/search/query/query-term";
import type { SearchQuery } from "../../domain/search/query/search-query";
import { type ScoredEntry, scoreEntries } from "../../domain/search/score-entries";
import type { PrismaClient } from "../generated/client";
import { searchArticleNames } from "./search-article-names";
import { searchEntries } from "./search-entries";
import { searchEverydayWords } from "./search-everyday-words";
import { searchRelatedWords } from "./search-related-words";

/** Entries that are looked at closely, so that the best of them are sure to be among them. */
const candidates = 3 * mostResults;

/** What a query means, by the words that the index knows and the everyday words that editors keep. */
const readMeaning = async (client: PrismaClient, language: Language, searchQuery: SearchQuery): Promise<Meaning> => {
  const [everyday, candidates] = await Promise.all([
    searchEverydayWords(client, language, searchQuery.words),
    searchRelatedWords(client, language, searchQuery.words),
  ]);
  const means = meansIn(searchQuery, { candidates, everyday });
  const candidatesOfMeans = means.length > 0 ? await searchRelatedWords(client, language, means) : [];
  const queryWords = new Set(searchQuery.words);
  const all = [...candidates, ...candidatesOfMeans.filter((one) => !queryWords.has(one.typed))];
  return expandQuery(searchQuery, { candidates: all, everyday }, language);
};

/** The entries to choose from: each step goes on where those before found too little. */
const findCandidates = async (client: PrismaClient, language: Language, { terms }: Meaning): Promise<FoundEntry[]> => {
  const found = new Map<string, FoundEntry>();
  for (const step of planSearch(terms)) {
    if (found.size >= mostResults) break;
    for (const entry of await searchEntries(client, language, step, candidates)) {
      const ref = `${entry.article} ${entry.position}`;
      if (!found.has(ref)) found.set(ref, entry);
    }
  }
  return [...found.values()];
};

/** `meaning`: how the query was understood. `articles`: how far it names each guide that the language has. */
export type ArticlesFound = { scored: ScoredEntry[]; meaning: Meaning; articles: ReadonlyMap<string, NameFit> };

/** What the guides of a language answer to a query. */
export const searchArticles = async (
  client: PrismaClient,
  language: Language,
  searchQuery: SearchQuery,
): Promise<ArticlesFound> => {
  const [meaning, names] = await Promise.all([
    readMeaning(client, language, searchQuery),
    searchArticleNames(client, language),
  ]);
  const entries = await findCandidates(client, language, meaning);
  const articles = nameFits(names, meaning.terms);
  return { scored: scoreEntries(entries, meaning, articles), meaning, articles };
};

import { currentDatabase } from "../../data/current-database";
import { searchGuides } from "../../data/search-guides";
import { searchNearWords } from "../../data/search-near-words";
import { articleAddress } from "../../domain/article/edition";
import { passageAddress } from "../../domain/block/passage-address";
import type { Language } from "../../domain/language";
import { readAsked } from "../../domain/search/asked";
import type { Found, SearchResult } from "../../domain/search/found";
import { markHits } from "../../domain/search/mark-hits";
import type { ScoredEntry } from "../../domain/search/score-entries";
import type { Wish } from "../../domain/search/wish";
import { sayFound } from "./say-found";
import { searchAddress } from "./search-address";

const mostNearWords = 5;

/** What the guides of a language answer to a query, whatever it is. */
export const findAnswers = async (query: string, language: Language): Promise<Found> => {
  const asked = readAsked(query, language);
  const { client } = await currentDatabase();
  const { guides, meaning } = await searchGuides(client, language, asked);
  const total = guides.reduce((sum, { results }) => sum + results.length, 0);
  const near =
    total === 0 && meaning.meant === undefined
      ? await searchNearWords(client, language, asked.words, mostNearWords)
      : [];
  const suggestions = meaning.meant === undefined ? near : [meaning.meant];
  return {
    query: asked.text,
    language,
    total,
    detail: sayFound(asked, total, guides.length, language),
    articles: guides.map(({ article, title, results }) => ({
      slug: article,
      title,
      url: articleAddress(article),
      results: results.map((result) => resultOf(result, meaning.wishes)),
    })),
    suggestions: suggestions.map((words) => ({ query: words, url: searchAddress(language, words) })),
  };
};

const resultOf = ({ entry, sentence }: ScoredEntry, wishes: readonly Wish[]): SearchResult => ({
  kind: entry.kind,
  section: entry.section,
  ...(entry.fact !== null && { fact: entry.fact }),
  heading: entry.heading,
  headingHits: markHits(entry.heading, wishes),
  url: urlOf(entry),
  text: sentence,
  hits: markHits(sentence, wishes),
});

const urlOf = ({ article, fact, section }: ScoredEntry["entry"]): string => {
  if (fact !== null) return passageAddress(article, fact);
  return section === "" ? articleAddress(article) : `${articleAddress(article)}#${section}`;
};

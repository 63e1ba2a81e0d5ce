import type { SearchEntry } from "./entries/search-entry";
import { splitWords } from "./split-words";

type Worded = Pick<SearchEntry, "titleWords" | "headingWords" | "quoteWords" | "passageWords">;

/** How many of these entries have each word, times `each`. */
export const countWords = (entries: readonly Worded[], each: 1 | -1): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { titleWords, headingWords, quoteWords, passageWords } of entries) {
    const words = new Set([titleWords, headingWords, quoteWords, passageWords].flatMap(splitWords));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + each);
  }
  return counts;
};

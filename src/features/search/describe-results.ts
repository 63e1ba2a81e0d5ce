import type { Language } from "../../domain/language";
import { mostResults } from "../../domain/search/group-results";
import type { SearchQuery } from "../../domain/search/search-query";
import { searchingWords } from "../../messages/searching-words";

/** What a search came to, in a sentence. */
export const describeResults = (
  { text, words, cut }: SearchQuery,
  total: number,
  guides: number,
  language: Language,
): string => {
  const said = searchingWords[language];
  if (text === "") return said.empty;
  if (words.length === 0) return said.noWord(text);
  const count = total < mostResults ? said.found(total, guides) : said.best(total, guides);
  const sentence = total === 0 ? said.nothing(text) : count;
  return cut ? `${sentence} ${said.cut}` : sentence;
};

import type { Language } from "../../domain/language";
import { mostResults } from "../../domain/search/group-results";
import type { SearchQuery } from "../../domain/search/query/search-query";
import { messagesIn } from "../../messages/messages";

/** What a search came to, in a sentence. */
export const describeResults = (
  { text, words: messages, cut }: SearchQuery,
  total: number,
  guides: number,
  language: Language,
): string => {
  const said = messagesIn(language).search;
  if (text === "") return said.empty;
  if (messages.length === 0) return said.noWord(text);
  const count = total < mostResults ? said.found(total, guides) : said.best(total, guides);
  const sentence = total === 0 ? said.nothing(text) : count;
  return cut ? `${sentence} ${said.cut}` : sentence;
};

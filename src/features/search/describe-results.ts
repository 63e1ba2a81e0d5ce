import type { Language } from "../../domain/language";
import { mostResults } from "../../domain/search/group-results";
import type { SearchQuery } from "../../domain/search/query/search-query";
import { messagesIn } from "../../messages/messages";

/** How many results a search has, in a sentence. */
export const describeResults = (
  { text, words, cut }: SearchQuery,
  total: number,
  articles: number,
  language: Language,
): string => {
  const messages = messagesIn(language).search;
  if (text === "") return messages.empty;
  if (words.length === 0) return messages.noWord(text);
  const count = total < mostResults ? messages.found(total, articles) : messages.best(total, articles);
  const sentence = total === 0 ? messages.nothing(text) : count;
  return cut ? `${sentence} ${messages.cut}` : sentence;
};

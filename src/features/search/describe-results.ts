import type { Language } from "../../domain/language";
import { mostResults } from "../../domain/search/group-results";
import type { SearchQuery } from "../../domain/search/query/search-query";
import { messagesIn } from "../../messages/messages";

/** `missing`: words that no guide has. `articles`: how many of them answer. */
type Came = { query: SearchQuery; missing: readonly string[]; total: number; articles: number };

/** What a search came to, in a sentence. */
export const describeResults = ({ query, missing, total, articles }: Came, language: Language): string => {
  const { text, words, cut } = query;
  const messages = messagesIn(language).search;
  if (text === "") return messages.empty;
  if (words.length === 0) return messages.noWord(text);
  if (total === 0) return messages.nothing(text);
  const count = total < mostResults ? messages.found(total, articles) : messages.best(total, articles);
  const sentence = missing.length === 0 ? count : `${messages.missing(missing.join(" "))} ${count}`;
  return cut ? `${sentence} ${messages.cut}` : sentence;
};

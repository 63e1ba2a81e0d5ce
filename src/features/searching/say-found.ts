import type { Language } from "../../domain/language";
import type { Asked } from "../../domain/search/asked";
import { mostResults } from "../../domain/search/gather-results";
import { searchingWords } from "../../words/searching-words";

/** What a search came to, in a sentence. */
export const sayFound = ({ text, words, cut }: Asked, total: number, guides: number, language: Language): string => {
  const said = searchingWords[language];
  if (text === "") return said.empty;
  if (words.length === 0) return said.noWord(text);
  const count = total < mostResults ? said.found(total, guides) : said.best(total, guides);
  const sentence = total === 0 ? said.nothing(text) : count;
  return cut ? `${sentence} ${said.cut}` : sentence;
};

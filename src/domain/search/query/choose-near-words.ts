import type { Language } from "../../language";
import { editDistance } from "../../text/edit-distance";
import { textLanguageOf } from "../../text/languages/text-languages";

/** A word of the index that shares letters with what was asked. Forms of one word have one `lexeme`. */
export type NearWord = { typed: string; word: string; lexeme: string };

/** One letter in three may differ, and none in a short word; a word that shares fewer looks like another word. */
const looksAlike = ({ typed, word }: NearWord) => typed.length > 4 && editDistance(typed, word) <= typed.length / 3;

/** Of words that share letters with a query, in their order, those worth suggesting: each once, in one form, and none that says nothing. */
export const chooseNearWords = (near: readonly NearWord[], language: Language, most: number): string[] => {
  const worthIt = near.filter((one) => !textLanguageOf(language).stopWords.has(one.word) && looksAlike(one));
  return [...new Map(worthIt.toReversed().map(({ lexeme, word }) => [lexeme, word])).values()]
    .toReversed()
    .slice(0, most);
};

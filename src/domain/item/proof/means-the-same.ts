import type { Language } from "../../language";
import { textLanguageOf } from "../../text/languages/text-languages";
import { decidingIn, isSameForm, lettersIn, senseOf, wordsIn } from "../../text/words/deciding-words";
import { foldWords } from "../../text/words/fold-words";

/** Whether two answers say the same in the same order, whatever words carry grammar or deny: “Nobody” and “No one at all”. */
export const meansTheSame = (one: string, other: string, language: Language): boolean => {
  const [left, right] = [read(one, language), read(other, language)];
  return (
    left.rest === right.rest &&
    left.words.length === right.words.length &&
    left.words.every((word, index) => isSameForm(word, right.words[index] ?? "", language))
  );
};

const read = (text: string, language: Language) => {
  const { synonyms, denials } = textLanguageOf(language);
  const simplified = synonyms.reduce((plain, [words, first]) => plain.replace(words, first), foldWords(text));
  const { words, quantities, dates } = decidingIn(simplified, language);
  const denied = wordsIn(simplified, language).flatMap(({ text: word }) => (denials.has(word) ? [word] : []));
  const numbers = quantities.map(({ value, to, unit }) => `${value} ${to ?? ""} ${unit ?? ""}`);
  const { allows, demands } = senseOf(simplified, language);
  // As it is written: folded, the letter of “Lot A” is an article.
  const letters = lettersIn(text, language).map(({ text: letter }) => letter);
  return {
    words: words.map((word) => word.text),
    rest: [allows, demands, ...letters, ...denied, ...numbers, ...dates.map(({ date }) => date)].join("|"),
  };
};

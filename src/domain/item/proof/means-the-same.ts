import type { Language } from "../../language";
import { decidingIn, isSameForm, senseOf, wordsIn } from "../../text/deciding-words";
import { foldWords } from "../../text/fold-words";

/** Words for nobody, for nothing and for bounds; each pattern is read as the words behind it. */
const synonyms: Record<Language, [RegExp, string][]> = {
  en: [
    [/\b(?:no[ -]one|none|not any(?:one|body))\b/g, "nobody"],
    [/\bnot anything\b/g, "nothing"],
    [/\b(?:at all|whatsoever)\b/g, ""],
    [/\b(?:no less than|not less than|no fewer than|(?:a )?minimum of)\b/g, "at least"],
    [/(\d\S* \S+) (?:or more|or longer|and more|at least)\b/g, "at least $1"],
    [/\b(?:no more than|not more than|up to|(?:a )?maximum of)\b/g, "at most"],
    [/(\d\S* \S+) (?:or less|or fewer|at most)\b/g, "at most $1"],
  ],
  fr: [
    [/\b(?:aucune personne|pas une seule personne|nul)\b/g, "personne"],
    [/\baucune chose\b/g, "rien"],
    [/\bdu tout\b/g, ""],
    [/\b(?:pas moins de|un minimum de|au minimum)\b/g, "au moins"],
    [/(\d\S* \S+) (?:ou plus|et plus|au moins)\b/g, "au moins $1"],
    [/\b(?:pas plus de|un maximum de|au maximum|jusqu.a)\b/g, "au plus"],
    [/(\d\S* \S+) (?:ou moins|au plus)\b/g, "au plus $1"],
  ],
};

const denials = new Set(
  "no not never nobody nothing neither nor without cannot jamais rien pas non aucun aucune sans ni ne n".split(" "),
);

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
  const said = synonyms[language].reduce((plain, [words, first]) => plain.replace(words, first), foldWords(text));
  const { words, quantities, dates } = decidingIn(said, language);
  const denied = wordsIn(said, language).flatMap(({ text: word }) => (denials.has(word) ? [word] : []));
  const numbers = quantities.map(({ value, to, unit }) => `${value} ${to ?? ""} ${unit ?? ""}`);
  const { allows, demands } = senseOf(said, language);
  return {
    words: words.map((word) => word.text),
    rest: [allows, demands, ...denied, ...numbers, ...dates.map(({ date }) => date)].join("|"),
  };
};

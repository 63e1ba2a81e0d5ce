import type { Language } from "../../language";
import { textLanguageOf } from "../languages/text-languages";
import { memoiseByText } from "../memoise-by-text";
import { type DateInText, datesIn } from "../numbers/dates-in";
import { type Quantity, quantitiesIn } from "../numbers/quantity";
import { type Token, tokensOf } from "./tokens-of";

/** A word without accents and capitals, with its position in the text. */
export type Word = { text: string; start: number; end: number };

/** What a text says beside its words. `allows` and `demands`: by a modal verb, as "may" and "must" do. */
export type Sense = { denies: boolean; allows: boolean; demands: boolean };

/** What decides whether another text says the same: words that carry meaning, numbers and dates. */
export type DecidingWords = { words: readonly Word[]; quantities: readonly Quantity[]; dates: readonly DateInText[] };

export const wordsIn = memoiseByText((text, language): readonly Word[] =>
  tokensOf(text, textLanguageOf(language)).filter(({ kind }) => kind === "word"),
);

/** The words of a text that deny, allow or demand. */
export const signsIn = (text: string, sign: keyof Sense, language: Language): Word[] =>
  wordsIn(text, language).filter((word) => textLanguageOf(language).signs[sign].has(word.text));

export const senseOf = (text: string, language: Language): Sense => {
  const has = (sign: keyof Sense) => signsIn(text, sign, language).length > 0;
  return { denies: has("denies"), allows: has("allows"), demands: has("demands") };
};

/**
 * Whether a letter is the pronoun that it may be, as in “the form I need”: it names only what letters tell apart. There, in
 * small letters, a verb of the pronoun decides, and “Part I must be passed” keeps its name.
 */
const isPronoun = (
  { text }: Token,
  [before, behind]: readonly [before: Token, behind: Token | undefined],
  language: Language,
): boolean => {
  const { pronounLetter, signs } = textLanguageOf(language);
  if (text !== pronounLetter?.letter) return false;
  if (!pronounLetter.numbered.has(before.text)) return true;
  const verbs = [pronounLetter.verbs, signs.allows, signs.demands];
  return !before.capital && behind?.kind === "word" && verbs.some((set) => set.has(behind.text));
};

/**
 * Letters that name something, as in “Lot A”, “Part I” and “Groups A and D”, though the same letter is a word of grammar
 * elsewhere: capitals behind a word that carries meaning, or joined to such a letter.
 */
export const lettersIn = memoiseByText((text, language): readonly Word[] => {
  const { grammar, denies, allows, demands } = textLanguageOf(language).signs;
  const isContent = (word: string) => ![grammar, denies, allows, demands].some((set) => set.has(word));
  const tokens = tokensOf(text, textLanguageOf(language));
  const letters: Token[] = [];
  const isElided = (sign: Token | undefined) => sign !== undefined && /^['’]$/.test(sign.text);
  for (const [index, token] of tokens.entries()) {
    const [before, behind] = [tokens[index - 1], tokens[index + 1]];
    if (token.kind !== "word" || token.text.length > 1 || !token.capital) continue;
    if (isElided(before) || (isElided(behind) && behind?.start === token.end)) continue;
    const joined = before?.kind === "sign" || !isContent(before?.text ?? "") ? tokens[index - 2] : undefined;
    const isNamed = before?.kind === "word" && isContent(before.text) && !isPronoun(token, [before, behind], language);
    if (isNamed || (joined !== undefined && letters.includes(joined))) letters.push(token);
  }
  return letters;
});

/** Grammar, denial and modal verbs are no words of their own here: `senseOf` reads those that matter. */
export const decidingIn = memoiseByText((text, language): DecidingWords => {
  const quantities = quantitiesIn(text, language);
  const dates = datesIn(text, language);
  const { grammar, denies, allows, demands } = textLanguageOf(language).signs;
  const letters = new Set(lettersIn(text, language).map(({ start }) => start));
  const words = wordsIn(text, language).filter(
    (word) =>
      (letters.has(word.start) || ![grammar, denies, allows, demands].some((set) => set.has(word.text))) &&
      !dates.some(({ start, end }) => word.start >= start && word.start < end) &&
      !quantities.some((quantity) => isOfNumber(word, quantity, language)),
  );
  return { words, quantities, dates };
});

/** Whether a word is the number or the unit of a quantity. What stands between them is neither: "one academic year". */
const isOfNumber = ({ text, start, end }: Word, quantity: Quantity, language: Language): boolean => {
  if (start < quantity.start || end > quantity.end) return false;
  const { cardinals, ordinals, hundred, scales, half, part, parts, to } = textLanguageOf(language);
  const numbers = [cardinals, ordinals, scales, half, part, parts, to];
  return end === quantity.end || numbers.some((set) => set.has(text)) || Object.values(hundred).includes(text);
};

/** Whether two words are forms of one: singular and plural, or two persons or tenses of a regular verb. */
export const isSameForm = (one: string, other: string, language: Language): boolean =>
  one === other || textLanguageOf(language).stem(one) === textLanguageOf(language).stem(other);

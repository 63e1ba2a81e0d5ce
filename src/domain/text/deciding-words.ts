import type { Language } from "../language";
import { type DateInText, datesIn } from "./dates-in";
import { textLanguageOf } from "./languages/text-languages";
import { type Quantity, quantitiesIn } from "./quantity";
import { tokensOf } from "./tokens-of";

/** A word without accents and capitals, with its place in the text. */
export type Word = { text: string; start: number; end: number };

/** What a text says beside its words. `allows` and `demands`: by a modal verb, as "may" and "must" do. */
export type Sense = { denies: boolean; allows: boolean; demands: boolean };

/** What decides whether another text says the same: words that carry meaning, numbers and dates. */
export type Deciding = { words: readonly Word[]; quantities: readonly Quantity[]; dates: readonly DateInText[] };

type Signs = {
  grammar: ReadonlySet<string>;
  denies: ReadonlySet<string>;
  allows: ReadonlySet<string>;
  demands: ReadonlySet<string>;
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const signs = {
  en: {
    grammar: setOf(
      "a an the and or but of in on at to for from by with into as than then that which who whom whose what this these " +
        "those there here it its itself he him his she her hers herself they them their theirs themselves you your yours " +
        "we us our i my me is are was were be been being am do does did doing has have had having will would s d re ll ve " +
        "if when where while because so also just",
    ),
    denies: setOf("no not never neither nor without none nobody nothing cannot t"),
    allows: setOf("may might can could cannot"),
    demands: setOf("must shall should"),
  },
  fr: {
    grammar: setOf(
      "le la les l un une des du de d et ou a au aux en dans sur pour par avec que qu qui quoi dont ce cet cette ces c se s " +
        "son sa ses leur leurs lui votre vos notre nos mon ma mes il elle ils elles on nous vous je j tu me m te y est sont " +
        "etait etaient etre ete ai ont avait avaient avoir ait soit sera seront si comme quand aussi",
    ),
    denies: setOf("ne n pas jamais sans aucun aucune ni rien non nul nulle"),
    allows: setOf("peut peuvent pouvez pouvait pourra pourront pourrait pouvoir"),
    demands: setOf("doit doivent devez devra devront devait faut"),
  },
} satisfies Record<Language, Signs>;

const mostKept = 4000;

/** Reads a text once: a proof holds each option against each sentence, and the same sentences come again and again. */
const cached = <Reading>(read: (text: string, language: Language) => Reading) => {
  const caches = { en: new Map<string, Reading>(), fr: new Map<string, Reading>() };
  return (text: string, language: Language): Reading => {
    const cache = caches[language];
    const before = cache.get(text);
    if (before !== undefined) return before;
    if (cache.size >= mostKept) cache.clear();
    const reading = read(text, language);
    cache.set(text, reading);
    return reading;
  };
};

export const wordsIn = cached((text, language): readonly Word[] =>
  tokensOf(text, textLanguageOf(language)).filter(({ kind }) => kind === "word"),
);

/** The words of a text that deny, allow or demand. */
export const signsIn = (text: string, sign: keyof Sense, language: Language): Word[] =>
  wordsIn(text, language).filter((word) => signs[language][sign].has(word.text));

export const senseOf = (text: string, language: Language): Sense => {
  const has = (sign: keyof Sense) => signsIn(text, sign, language).length > 0;
  return { denies: has("denies"), allows: has("allows"), demands: has("demands") };
};

/** Grammar, denial and modal verbs are no words of their own here: `senseOf` reads those that matter. */
export const decidingIn = cached((text, language): Deciding => {
  const quantities = quantitiesIn(text, language);
  const dates = datesIn(text, language);
  const { grammar, denies, allows, demands } = signs[language];
  const words = wordsIn(text, language).filter(
    (word) =>
      ![grammar, denies, allows, demands].some((set) => set.has(word.text)) &&
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

const stems = {
  en: (word: string) =>
    word
      .replace(/ies$/, "y")
      .replace(/(?<=[a-z]{3})(?:ed|ing)$/, "")
      .replace(/(?<=[a-z]{2}[^s])s$/, "")
      .replace(/(?<=[a-z]{3})e$/, ""),
  fr: (word: string) => word.replace(/(?<=[a-z]{3})(?:ees|ee|es|er|ent|ez|e|s|x)$/, ""),
} satisfies Record<Language, (word: string) => string>;

/** Whether two words are forms of one: singular and plural, or two persons or tenses of a regular verb. */
export const isSameForm = (one: string, other: string, language: Language): boolean =>
  one === other || stems[language](one) === stems[language](other);

import type { Language } from "../language";
import type { Asked } from "./asked";
import type { EverydayWord } from "./everyday-word";
import { type Kin, meantWord, type Reading, readWord } from "./kin";
import { rewriteText } from "./rewrite-text";
import { splitAsked } from "./split-asked";
import { isWeak } from "./weak-words";
import type { Meaning, Wish, Wording } from "./wish";
import { wordsOf } from "./words-of";

/** How many of the words that one may stand for are looked for. */
const mostReadings = 12;

/** What the official words are worth beside the everyday ones that were asked. */
const worthOfMeans = 0.95;

/** What is known of the words of a query: those of the index, and those that editors keep. */
type Known = { kin: readonly Kin[]; everyday: readonly EverydayWord[] };

const kinOf = (word: string, kin: readonly Kin[]) => kin.filter(({ asked }) => asked === word);

/** The query put right, as it was typed but for that: the words that the index or an editor knows, where a word was mended. */
const sayMeant = (asked: Asked, mended: readonly string[], { kin, everyday }: Known): string | undefined => {
  if (mended.join(" ") === asked.words.join(" ")) return undefined;
  const kept = new Set(everyday.flatMap((one) => wordsOf(one.words)));
  const known = (word: string, at: number) =>
    !asked.strong[at] || word !== asked.words[at] || kept.has(word) || kinOf(word, kin).length > 0;
  return rewriteText(
    asked.text,
    mended.map((word, at) => (known(word, at) ? word : "")),
  );
};

/** The query with its misspelt words put right. Weak words and words that editors keep are none. */
const mendAsked = ({ words, strong }: Asked, { kin, everyday }: Known): string[] => {
  const kept = new Set(everyday.flatMap((one) => wordsOf(one.words)));
  return words.map((word, at) => (!strong[at] || kept.has(word) ? word : (meantWord(kinOf(word, kin)) ?? word)));
};

/** The official words that a query stands for beside its own; they are to be looked up as well. */
export const meansIn = (asked: Asked, known: Known): string[] => {
  const parts = splitAsked(mendAsked(asked, known), known.everyday);
  return [...new Set(parts.flatMap(({ means }) => means).flatMap(wordsOf))];
};

/** What a query means. `kin`: of its own words and of the official words that it stands for. */
export const understand = (asked: Asked, known: Known, language: Language): Meaning => {
  const { kin, everyday } = known;
  const mended = mendAsked(asked, known);
  const wishes = splitAsked(mended, everyday).flatMap(({ from, to, means }) => {
    const own = asked.words.slice(from, to).filter((_word, index) => asked.strong[from + index]);
    const wordings = [
      ...(own.length > 0 ? [wordingOf(own, kin, 1, to === mended.length)] : []),
      ...means.map((phrase) => wordingOf(strongWords(phrase, language), kin, worthOfMeans, false)),
    ];
    return wordings.length > 0 ? [{ wordings: wordings.filter(isThere) }] : [];
  });
  return {
    wishes: weigh(wishes, kin),
    pairs: pairsOf(mended),
    meant: sayMeant(asked, mended, known),
  };
};

const wordingOf = (words: readonly string[], kin: readonly Kin[], worth: number, typing: boolean): Wording => ({
  words: words.map((word, index) =>
    readWord(word, kinOf(word, kin), typing && index === words.length - 1).slice(0, mostReadings),
  ),
  worth,
});

const strongWords = (phrase: string, language: Language) => wordsOf(phrase).filter((word) => !isWeak(word, language));

const isThere = ({ words }: Wording) => words.every((readings) => readings.length > 0);

const pairsOf = (words: readonly string[]): Meaning["pairs"] =>
  words.slice(1).map((word, index) => [words[index] ?? "", word]);

/** A wish counts by how rare it is beside the others: as many bits as tell its entries from four times the most frequent. */
const weigh = (wishes: Pick<Wish, "wordings">[], kin: readonly Kin[]): Wish[] => {
  const known = new Map(kin.map(({ word, entries }) => [word, entries]));
  const ofWord = (readings: Reading[]) => readings.reduce((sum, { word }) => sum + (known.get(word) ?? 0), 0);
  const ofWording = ({ words }: Wording) => Math.min(...words.map(ofWord));
  const counted = wishes.map(({ wordings }) => ({ wordings, entries: Math.max(0, ...wordings.map(ofWording)) }));
  const most = Math.max(1, ...counted.map(({ entries }) => entries));
  return counted.map((wish) => ({ ...wish, weight: Math.log2(1 + (4 * most) / Math.max(1, wish.entries)) }));
};

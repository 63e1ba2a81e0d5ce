import type { Language } from "../../language";
import { textLanguageOf } from "../../text/languages/text-languages";
import type { EverydayWord } from "../everyday-word";
import { splitWords } from "../split-words";
import type { Meaning, QueryTerm, Wording } from "./query-term";
import { rewriteText } from "./rewrite-text";
import type { SearchQuery } from "./search-query";
import { splitQuery } from "./split-query";
import { meantWord, readWord, type WordCandidate, type WordReading } from "./word-candidate";

/** How many of the words that one may stand for are looked for. */
const mostReadings = 12;

/** What the official words are worth beside the everyday ones that were asked. */
const worthOfMeans = 0.95;
/** And where the guides have the everyday word themselves. */
const worthOfOtherMeans = 0.8;

/** What is known of the words of a query: those of the index, and those that editors keep. */
type Vocabulary = { candidates: readonly WordCandidate[]; everyday: readonly EverydayWord[] };

const candidatesOf = (word: string, candidates: readonly WordCandidate[]) =>
  candidates.filter(({ typed }) => typed === word);

/** The query put right, as it was typed but for that: the words that the index or an editor knows, where a word was corrected. */
const sayMeant = (
  query: SearchQuery,
  corrected: readonly string[],
  { candidates, everyday }: Vocabulary,
): string | undefined => {
  if (corrected.join(" ") === query.words.join(" ")) return undefined;
  const everydayWords = new Set(everyday.flatMap((one) => splitWords(one.words)));
  const isSpelt = (word: string, at: number) =>
    !query.strong[at] ||
    word !== query.words[at] ||
    everydayWords.has(word) ||
    candidatesOf(word, candidates).length > 0;
  return rewriteText(
    query.text,
    corrected.map((word, at) => (isSpelt(word, at) ? word : "")),
  );
};

/** The query with its misspelt words put right. Weak words and words that editors keep are none. */
const correctQuery = (
  { words, strong, abbreviations }: SearchQuery,
  { candidates, everyday }: Vocabulary,
): string[] => {
  const everydayWords = new Set(everyday.flatMap((one) => splitWords(one.words)));
  return words.map((word, at) =>
    !strong[at] || abbreviations[at] || everydayWords.has(word)
      ? word
      : (meantWord(candidatesOf(word, candidates)) ?? word),
  );
};

/** The official words that a query stands for beside its own; they are to be looked up as well. */
export const meansIn = (query: SearchQuery, vocabulary: Vocabulary): string[] => {
  const parts = splitQuery(correctQuery(query, vocabulary), vocabulary.everyday);
  return [...new Set(parts.flatMap(({ means }) => means).flatMap(splitWords))];
};

/** What a query means. `candidates`: of its own words and of the official words that it stands for. */
export const expandQuery = (query: SearchQuery, vocabulary: Vocabulary, language: Language): Meaning => {
  const { candidates, everyday } = vocabulary;
  const corrected = correctQuery(query, vocabulary);
  const missing: string[] = [];
  const terms = splitQuery(corrected, everyday).flatMap(({ from, to, means }) => {
    const own = query.words.slice(from, to).filter((_word, index) => query.strong[from + index]);
    // What is no slip stands for words of its own stem alone.
    const readable = query.abbreviations[from] ? candidates.filter(({ same, begins }) => same || begins) : candidates;
    const isIndexedWord = own.length === 1 && isThere(wordingOf(own, readable, 1, false));
    const worth = isIndexedWord ? worthOfOtherMeans : worthOfMeans;
    const wordings = [
      ...(own.length > 0 ? [wordingOf(own, readable, 1, to === corrected.length)] : []),
      ...means.map((phrase) => wordingOf(strongWords(phrase, language), candidates, worth, false)),
    ].filter(isThere);
    if (own.length > 0 && wordings.length === 0) missing.push(...query.typed.slice(from, to));
    return own.length + means.length > 0 ? [{ wordings }] : [];
  });
  return {
    terms: weigh(terms, candidates),
    pairs: pairsOf(corrected),
    meant: sayMeant(query, corrected, vocabulary),
    missing,
  };
};

const wordingOf = (
  words: readonly string[],
  candidates: readonly WordCandidate[],
  worth: number,
  typing: boolean,
): Wording => ({
  words: words.map((word, index) =>
    readWord(word, candidatesOf(word, candidates), typing && index === words.length - 1).slice(0, mostReadings),
  ),
  worth,
});

const strongWords = (phrase: string, language: Language) =>
  splitWords(phrase).filter((word) => !textLanguageOf(language).stopWords.has(word));

const isThere = ({ words }: Wording) => words.every((readings) => readings.length > 0);

const pairsOf = (words: readonly string[]): Meaning["pairs"] =>
  words.slice(1).map((word, index) => [words[index] ?? "", word]);

/** A query term counts by how rare it is beside the others: as many bits as tell its entries from four times the most frequent. */
const weigh = (terms: Pick<QueryTerm, "wordings">[], candidates: readonly WordCandidate[]): QueryTerm[] => {
  const entriesOf = new Map(candidates.map(({ word, entries }) => [word, entries]));
  const ofWord = (readings: WordReading[]) => readings.reduce((sum, { word }) => sum + (entriesOf.get(word) ?? 0), 0);
  const ofWording = ({ words }: Wording) => Math.min(...words.map(ofWord));
  const counted = terms.map(({ wordings }) => ({ wordings, entries: Math.max(0, ...wordings.map(ofWording)) }));
  const most = Math.max(1, ...counted.map(({ entries }) => entries));
  return counted.map((term) => ({ ...term, weight: Math.log2(1 + (4 * most) / Math.max(1, term.entries)) }));
};

import type { Language } from "../../language";
import { textLanguageOf } from "../../text/languages/text-languages";
import type { EverydayWord } from "../everyday-word";
import { splitWords } from "../split-words";
import type { Meaning, QueryTerm, Wording } from "./query-term";
import { rewriteText } from "./rewrite-text";
import type { SearchQuery } from "./search-query";
import { splitQuery } from "./split-query";
import { isLooseSlip, meantWord, readWord, type WordCandidate, type WordReading } from "./word-candidate";

/** How many of the words that one may stand for are looked for. */
const mostReadings = 12;

/** What the official words are worth beside the everyday ones that were asked. */
const worthOfMeans = 0.95;
/** And where the guides have the everyday word themselves. */
const worthOfOtherMeans = 0.7;
/** And where no guide speaks of it. */
const worthOfNearest = 0.6;

/** What is known of the words of a query: those of the index, and those that editors keep. */
type Vocabulary = { candidates: readonly WordCandidate[]; everyday: readonly EverydayWord[] };

/** What a word that was put right is worth beside one that was typed so. */
const worthOfCorrected = 0.95;

/** What the rarest word counts. The most frequent has log2(1 + 4) bits. */
const mostBits = 3 * Math.log2(5);

/** What a word of any talk is worth beside one of the same rarity that names something. */
const worthOfCommon = 0.35;

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

/** Everyday words that a misspelt one may have been meant to be, which no guide has. */
const alike = (typed: string, everydayWords: ReadonlySet<string>): WordCandidate[] =>
  [...everydayWords]
    .filter((word) => isLooseSlip(typed, word))
    .map((word) => ({ typed, word, entries: 0, same: false, begins: false }));

/** The query with its misspelt words put right. Weak words and words that editors keep are none. */
const correctQuery = (
  { words, strong, abbreviations }: SearchQuery,
  { candidates, everyday }: Vocabulary,
): string[] => {
  const everydayWords = new Set(everyday.flatMap((one) => splitWords(one.words)));
  return words.map((word, at) =>
    !strong[at] || abbreviations[at] || everydayWords.has(word)
      ? word
      : (meantWord([...candidatesOf(word, candidates), ...alike(word, everydayWords)]) ?? word),
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
  const terms = splitQuery(corrected, everyday).flatMap(({ from, to, means, nearest }) => {
    const own = query.words.slice(from, to).filter((_word, index) => query.strong[from + index]);
    const put = corrected.slice(from, to).filter((_word, index) => query.strong[from + index]);
    // What is no slip stands for words of its own stem alone: an abbreviation, or a word that editors keep.
    const isNoSlip = query.abbreviations[from] || (means.length > 0 && own.join(" ") === put.join(" "));
    const readable = isNoSlip ? candidates.filter(({ same, begins }) => same || begins) : candidates;
    const isIndexedWord = own.length === 1 && isThere(wordingOf(own, readable, 1, false));
    const worth = nearest ? worthOfNearest : isIndexedWord ? worthOfOtherMeans : worthOfMeans;
    const ownWordings = [wordingOf(own, readable, 1, to === corrected.length, put)].filter(isThere);
    const wordings = [
      ...(own.length > 0 ? ownWordings : []),
      ...means.map((phrase) => wordingOf(strongWords(phrase, language), candidates, worth, false)).filter(isThere),
    ];
    const { commonWords, stopWords } = textLanguageOf(language);
    const isCommon = own.every((word) => commonWords.has(word) || stopWords.has(word));
    // That no guide says "between" is no news, nor "does", which is looked for where a query has such words alone.
    if (own.length > 0 && isCommon && wordings.length === 0) return [];
    if (own.length > 0 && (nearest ? ownWordings : wordings).length === 0) missing.push(...query.typed.slice(from, to));
    const counted = ownWordings.length > 0 && own.length > 0 && !isCommon ? ownWordings : wordings;
    return own.length + means.length > 0
      ? [{ means, wordings, counted, isCommon: isCommon && means.length === 0 }]
      : [];
  });
  return {
    terms: weigh(mergeTerms(terms), candidates),
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
  corrected = words,
): Wording => ({
  words: words.map((word, index) =>
    readWord(word, candidatesOf(word, candidates), typing && index === words.length - 1)
      .slice(0, mostReadings)
      .map((reading) =>
        reading.word === corrected[index] ? { ...reading, worth: Math.max(reading.worth, worthOfCorrected) } : reading,
      ),
  ),
  worth,
});

/** A part of a query as it is read. `counted`: the wordings by which its rarity is told, its own where the guides have them. */
type ReadPart = { means: string[]; wordings: Wording[]; counted: Wording[]; isCommon: boolean };

/** Parts that mean the same are asked once: "how much does it cost" asks for fees. */
const mergeTerms = (parts: readonly ReadPart[]): ReadPart[] => {
  const merged = new Map<string, ReadPart>();
  for (const [index, part] of parts.entries()) {
    const key = part.means.length === 0 ? `${index}` : part.means.join();
    const earlier = merged.get(key);
    merged.set(
      key,
      earlier
        ? { ...part, wordings: [...earlier.wordings, ...part.wordings], counted: [...earlier.counted, ...part.counted] }
        : part,
    );
  }
  return [...merged.values()];
};

const strongWords = (phrase: string, language: Language) =>
  splitWords(phrase).filter((word) => !textLanguageOf(language).stopWords.has(word));

const isThere = ({ words }: Wording) => words.length > 0 && words.every((readings) => readings.length > 0);

const pairsOf = (words: readonly string[]): Meaning["pairs"] =>
  words.slice(1).map((word, index) => [words[index] ?? "", word]);

/**
 * A query term counts by how rare it is beside the others: as many bits as tell its entries from four times the most
 * frequent, and at most three times as many as that one, for a word that hardly any guide has tells less of the question
 * than of the guides.
 */
const weigh = (terms: readonly ReadPart[], candidates: readonly WordCandidate[]): QueryTerm[] => {
  const entriesOf = new Map(candidates.map(({ word, entries }) => [word, entries]));
  const ofWord = (readings: WordReading[]) => readings.reduce((sum, { word }) => sum + (entriesOf.get(word) ?? 0), 0);
  const mostOf = (wordings: readonly Wording[]) =>
    Math.max(0, ...wordings.map(({ words }) => Math.min(...words.map(ofWord))));
  const entries = terms.map(({ wordings }) => mostOf(wordings));
  const most = Math.max(1, ...entries);
  return terms.map(({ wordings, counted, isCommon }, index) => ({
    wordings,
    entries: entries[index] ?? 0,
    weight: Math.min(
      mostBits,
      (isCommon ? worthOfCommon : 1) * Math.log2(1 + (4 * most) / Math.max(1, mostOf(counted))),
    ),
  }));
};

import { indexWords } from "../entries/index-words";
import { splitWords } from "../split-words";
import type { QueryTerm, Wording } from "./query-term";
import type { WordReading } from "./word-candidate";

/** Words of a text, and where each stands. */
export type WordPositions = ReadonlyMap<string, readonly number[]>;

export const wordPositions = (words: readonly string[]): WordPositions => {
  const positions = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const earlier = positions.get(word);
    if (earlier) earlier.push(index);
    else positions.set(word, [index]);
  }
  return positions;
};

/** The words of a text as the index has them. */
export const textPositions = (text: string): WordPositions => wordPositions(splitWords(indexWords(text)));

/** What words that stand apart are worth, where they were asked as one term. */
const apart = 0.8;

/** How well a text matches a query term, 0 to 1. */
export const matchTerm = ({ wordings }: QueryTerm, text: WordPositions): number =>
  Math.max(0, ...wordings.map((wording) => matchWording(wording, text)));

/** The same of one wording. */
export const matchWording = ({ words, worth }: Wording, text: WordPositions): number => {
  const found = words.map((readings) => bestOf(readings, text));
  if (found.some((reading) => reading === undefined)) return 0;
  const mean = found.reduce((sum, reading) => sum + (reading?.worth ?? 0), 0) / found.length;
  return worth * mean * (standTogether(words, text) ? 1 : apart);
};

const bestOf = (readings: readonly WordReading[], text: WordPositions) =>
  readings.reduce<WordReading | undefined>(
    (best, reading) => (text.has(reading.word) && reading.worth > (best?.worth ?? 0) ? reading : best),
    undefined,
  );

/** Words that a term may have between two that are looked for, as in "certificate of registration". */
const between = 1;

const standTogether = (words: readonly WordReading[][], text: WordPositions): boolean => {
  let ends = positionsOf(words[0], text);
  for (const readings of words.slice(1)) {
    const next = positionsOf(readings, text);
    ends = next.filter((position) => ends.some((end) => position > end && position - end <= between + 1));
  }
  return ends.length > 0;
};

export const positionsOf = (readings: readonly WordReading[] | undefined, text: WordPositions): number[] =>
  (readings ?? []).flatMap(({ word }) => [...(text.get(word) ?? [])]);

import type { Reading } from "./kin";
import type { Wish, Wording } from "./wish";

/** Words of a text, and where each stands. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>;

export const placeWords = (words: readonly string[]): WordPlaces => {
  const places = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const known = places.get(word);
    if (known) known.push(index);
    else places.set(word, [index]);
  }
  return places;
};

/** What words that stand apart are worth, where they were asked as one term. */
const apart = 0.8;

/** How well a text fulfils a wish, 0 to 1. */
export const matchWish = ({ wordings }: Wish, text: WordPlaces): number =>
  Math.max(0, ...wordings.map((wording) => matchWording(wording, text)));

const matchWording = ({ words, worth }: Wording, text: WordPlaces): number => {
  const found = words.map((readings) => bestOf(readings, text));
  if (found.some((reading) => reading === undefined)) return 0;
  const mean = found.reduce((sum, reading) => sum + (reading?.worth ?? 0), 0) / found.length;
  return worth * mean * (standTogether(words, text) ? 1 : apart);
};

const bestOf = (readings: readonly Reading[], text: WordPlaces) =>
  readings.reduce<Reading | undefined>(
    (best, reading) => (text.has(reading.word) && reading.worth > (best?.worth ?? 0) ? reading : best),
    undefined,
  );

/** Words that a term may have between two that are looked for, as in "certificate of registration". */
const between = 1;

const standTogether = (words: readonly Reading[][], text: WordPlaces): boolean => {
  let ends = placesOf(words[0], text);
  for (const readings of words.slice(1)) {
    const next = placesOf(readings, text);
    ends = next.filter((place) => ends.some((end) => place > end && place - end <= between + 1));
  }
  return ends.length > 0;
};

const placesOf = (readings: readonly Reading[] | undefined, text: WordPlaces): number[] =>
  (readings ?? []).flatMap(({ word }) => [...(text.get(word) ?? [])]);

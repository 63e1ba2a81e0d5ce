import type { Reading } from "./kin";
import type { Wish, Wording } from "./wish";

/** Words of a text, and where each stands. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>;

export const placeWords = (words: readonly string[]): WordPlaces => {
  const places = new Map<string, number[]>();
  for (const [index, word] of words.entries()) places.set(word, [...(places.get(word) ?? []), index]);
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

const standTogether = (words: readonly Reading[][], text: WordPlaces): boolean =>
  words.length === 1 ||
  placesOf(words[0], text).some((start) =>
    words.every((readings, offset) => placesOf(readings, text).includes(start + offset)),
  );

const placesOf = (readings: readonly Reading[] | undefined, text: WordPlaces): number[] =>
  (readings ?? []).flatMap(({ word }) => [...(text.get(word) ?? [])]);

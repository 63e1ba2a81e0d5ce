import { seedChance } from "../chance/seed-chance";
import { shuffle } from "../chance/shuffle";
import type { Option } from "./item";
import { compareRows, numberRows } from "./lint/reading/number-rows";

/**
 * The order in which every learner meets the options. Numbers of one kind and dates rise (lint L14: unsorted numbers cost time
 * and test nothing); all else is mixed by the seed, from an order that knows nothing of the key.
 */
export const orderOptions = (options: readonly Option[], seed: string): Option[] => {
  const neutral = [...options].sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = numberRows(neutral.map(({ text }) => text));
  if (rows === undefined) return shuffle(neutral, seedChance(seed));
  const ranked = neutral.map((option, place) => ({ option, row: rows[place] ?? [] }));
  return ranked.sort((one, other) => compareRows(one.row, other.row)).map(({ option }) => option);
};

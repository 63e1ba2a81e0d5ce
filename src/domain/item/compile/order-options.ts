import { compareRows, numberRows } from "../../english/number-rows";
import { seededRandom } from "../../random/seeded-random";
import { shuffle } from "../../random/shuffle";
import type { Option } from "../option";

/**
 * The order in which every learner meets the options. Numbers of one kind and dates rise (lint L14: unsorted numbers cost time
 * and test nothing); all else is mixed by the seed, from an order that knows nothing of the key.
 */
export const orderOptions = (options: readonly Option[], seed: string): Option[] => {
  const neutral = [...options].sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = numberRows(neutral.map(({ text }) => text));
  if (rows === undefined) return shuffle(neutral, seededRandom(seed));
  const ranked = neutral.map((option, index) => ({ option, row: rows[index] ?? [] }));
  return ranked.sort((one, other) => compareRows(one.row, other.row)).map(({ option }) => option);
};

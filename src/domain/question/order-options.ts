import { seedChance } from "../chance/seed-chance";
import { shuffle } from "../chance/shuffle";
import type { Option } from "./item";
import { dateOf } from "./lint/reading/amounts-in";

const number = /\d+(?:,\d{3})*(?:\.\d+)?/;
const amountOf = (text: string) => Number(number.exec(text)?.[0].replaceAll(",", ""));
const frameOf = (text: string) => text.replace(number, "#").replace(/s$/, "");

/**
 * The order in which every learner meets the options. Numbers of one kind and dates rise (lint L14: unsorted numbers cost time
 * and test nothing); all else is mixed by the seed, from an order that knows nothing of the key.
 */
export const orderOptions = (options: readonly Option[], seed: string): Option[] => {
  const numeric =
    new Set(options.map(({ text }) => frameOf(text))).size === 1 && options.every(({ text }) => number.test(text));
  if (numeric) return [...options].sort((one, other) => amountOf(one.text) - amountOf(other.text));
  if (options.every(({ text }) => dateOf(text) !== undefined)) {
    return [...options].sort((one, other) => (dateOf(one.text) ?? 0) - (dateOf(other.text) ?? 0));
  }
  const neutral = [...options].sort((one, other) => (one.id < other.id ? -1 : 1));
  return shuffle(neutral, seedChance(seed));
};

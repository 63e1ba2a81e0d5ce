import { type Amount, amountsIn, dateOf, isUnit } from "./amounts-in";

/** An option with its numbers. `frame`: what is left without numbers and units; options of one frame differ in figures only. */
export type NumberReading = { text: string; amounts: Amount[]; frame: string };

const nothing = /^(no|zero|none|free|nothing)\b/i;
const small = /^(per|a|an|the|one|in|of|all|to|and)$/;

export const readNumbers = (text: string): NumberReading => {
  const words = text.toLowerCase().replace(/-/g, " ").replace(/[(),]/g, "").split(/\s+/);
  const frame = words.filter((word) => amountsIn(word).length === 0 && !isUnit(word) && !small.test(word)).join(" ");
  return { text, amounts: amountsIn(text), frame };
};

/**
 * What each option is sorted by: the day of a date, or the numbers in their order; "no fee" is nothing. Undefined where
 * the options are not all numbers of one frame, or all dates.
 */
export const numberRows = (options: readonly string[]): number[][] | undefined => {
  const dates = options.map(dateOf);
  if (dates.every((date) => date !== undefined)) return dates.map((date) => [date]);
  const read = options.map(readNumbers);
  const frames = new Set(read.flatMap(({ amounts, frame }) => (amounts.length > 0 ? [frame] : [])));
  const rows = read.map(({ text, amounts }) =>
    amounts.length > 0 ? amounts.map(({ value }) => value) : nothing.test(text) ? [0] : undefined,
  );
  return frames.size === 1 && rows.every((row) => row !== undefined) ? rows : undefined;
};

/** Below 0 where the first row comes before the other: by the first number that differs. */
export const compareRows = (one: readonly number[], other: readonly number[]): number => {
  const column = one.findIndex((value, index) => value !== other[index]);
  return column < 0 ? 0 : (one[column] ?? 0) - (other[column] ?? 0);
};

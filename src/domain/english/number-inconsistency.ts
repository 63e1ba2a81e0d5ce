import type { Amount } from "./amounts-in";
import { compareRows, numberRows, type Read, readNumbers } from "./number-rows";

/** "Over 40" beside "30 to 40": the end of a row of ranges. */
const open =
  /^(?:over|under|above|below|more than|less than|fewer than|at least|at most|up to|or more|or less|and over|and under|beyond)$/;

const range = /\b(?:to|and)\b|[-–—]/;

/** What is wrong with options that are numbers, dates or ranges; undefined where they are none, or sound. */
export const numberInconsistency = (options: readonly string[]): string | undefined => {
  const numeric = options.map(readNumbers).filter(({ amounts }) => amounts.length > 0);
  const rows = numberRows(options);
  const isNumeric = numeric.length >= Math.max(2, options.length - 1);
  const isOpenEnded = numeric.some(({ frame }) => open.test(frame));
  const isOfOneFrame = isOpenEnded || new Set(numeric.map(({ frame }) => frame)).size === 1;
  const diagnostic = isNumeric && isOfOneFrame ? (overlapping(numeric) ?? mixed(numeric)) : undefined;
  if (diagnostic || !rows || rows.length < 3 || isInOrder(rows) || isInOrder([...rows].reverse())) return diagnostic;
  return "the numbers do not stand in order";
};

const isInOrder = (rows: readonly (readonly number[])[]): boolean =>
  rows.every((row, index) => index === 0 || compareRows(rows[index - 1] ?? [], row) <= 0);

const signs = (read: readonly Read[], sign: (amount: Amount) => unknown) =>
  new Set(read.map(({ amounts }) => JSON.stringify(amounts.map(sign)))).size;

const mixed = (read: readonly Read[]): string | undefined => {
  const counts = new Set(read.map(({ amounts }) => amounts.length));
  if (counts.size > 1) return undefined;
  if (signs(read, ({ unit }) => unit) > 1) return "the numbers have different units";
  if (signs(read, ({ decimals }) => decimals) > 1) return "the numbers have different precision";
  return signs(read, ({ inWords, value }) => inWords && value > 1) > 1 &&
    signs(read, ({ inWords }) => inWords) > 1 &&
    read.every(({ amounts }) => amounts[0]?.value !== 1)
    ? "some numbers are in words and some in digits"
    : undefined;
};

const overlapping = (read: readonly Read[]): string | undefined => {
  const ranges = read.flatMap(({ text, amounts: [low, high] }) =>
    low && high && range.test(text) && high.value > low.value && !/,/.test(text)
      ? [[low.value, high.value] as const]
      : [],
  );
  if (ranges.length < 2 || ranges.length < read.length - 1) return undefined;
  const sorted = [...ranges].sort(([one], [other]) => one - other);
  const steps = sorted.slice(1).map(([low], index) => low - (sorted[index]?.[1] ?? low));
  // Where every range begins with the number that ends the one before, that number has two answers.
  const overlap = steps.some((step) => step < 0) || (steps.length > 1 && steps.every((step) => step === 0));
  return overlap ? "the ranges overlap" : undefined;
};

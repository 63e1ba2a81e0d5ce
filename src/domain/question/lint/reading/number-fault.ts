import { type Amount, amountsIn, dateOf } from "./amounts-in";

type Read = { text: string; amounts: Amount[]; frame: string };

const nothing = /^(no|zero|none|free|nothing)\b/i;
const range = /\b(?:to|and)\b|[-–—]/;

/** A text without its numbers and its units: two options of one frame differ in their figures only. */
const frameOf = (text: string): string => {
  const plain = text.toLowerCase().replace(/-/g, " ");
  const words = plain.split(/\s+/).filter((word) => amountsIn(word.replace(/[(),]/g, "")).length === 0);
  const units =
    /^(seconds?|minutes?|hours?|days?|weeks?|months?|years?|%|percent|per|cent|a|an|the|one|in|of|all|to|and)$/;
  return words.filter((word) => !units.test(word.replace(/[(),]/g, ""))).join(" ");
};

/** What is wrong with options that are numbers, dates or ranges; undefined where they are none, or sound. */
export const numberFault = (options: readonly string[]): string | undefined => {
  const dates = options.map(dateOf);
  if (options.length > 2 && dates.every((date) => date !== undefined)) {
    return inOrder(dates.map((date) => [date])) ? undefined : "the dates do not stand in order";
  }
  const read = options.map((text): Read => ({ text, amounts: amountsIn(text), frame: frameOf(text) }));
  const numeric = read.filter(({ amounts }) => amounts.length > 0);
  if (numeric.length < Math.max(2, options.length - 1)) return undefined;
  const frames = new Set(numeric.map(({ frame }) => frame));
  if (frames.size > 1) return undefined;
  return overlapping(numeric) ?? mixed(numeric) ?? unsorted(read);
};

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
  const overlap = sorted.some(([low], place) => place > 0 && low < (sorted[place - 1]?.[1] ?? low));
  return overlap ? "the ranges overlap" : undefined;
};

const unsorted = (read: readonly Read[]): string | undefined => {
  const rows = read.map(({ text, amounts }) =>
    amounts.length > 0 ? amounts.map(({ value }) => value) : nothing.test(text) ? [0] : undefined,
  );
  const known = rows.filter((row) => row !== undefined);
  if (known.length < 3) return undefined;
  return inOrder(known) || inOrder([...known].reverse()) ? undefined : "the numbers do not stand in order";
};

const inOrder = (rows: readonly (readonly number[])[]): boolean =>
  rows.every((row, place) => {
    const before = rows[place - 1];
    const differs = before === undefined ? -1 : row.findIndex((value, column) => value !== before[column]);
    return before === undefined || differs < 0 || (row[differs] ?? 0) > (before[differs] ?? 0);
  });

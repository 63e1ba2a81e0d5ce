import type { Amount } from "../../../english/amounts-in";
import type { NumberReading } from "../../../english/number-rows";
import { numericOptions } from "../../../english/numeric-options";
import type { WordingRule } from "../lint-rule";
import { overlappingRanges } from "./overlapping-ranges";

/**
 * L14: numbers stand in one unit, with one precision, all in words or all in digits.
 * Why: converting costs time and tests nothing.
 */
export const mixedNumbers: WordingRule<"L14"> = {
  scope: "wording",
  code: "L14",
  severity: "error",
  source: overlappingRanges.source,
  suggestion: overlappingRanges.suggestion,
  unlessComplex: true,
  needsKey: true,
  judge: ({ options }) => {
    const numeric = numericOptions(options);
    return numeric && mixtureIn(numeric);
  },
};

const mixtureIn = (read: readonly NumberReading[]): string | undefined => {
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

const signs = (read: readonly NumberReading[], sign: (amount: Amount) => unknown): number =>
  new Set(read.map(({ amounts }) => JSON.stringify(amounts.map(sign)))).size;

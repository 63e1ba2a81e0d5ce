import type { NumberReading } from "../../../english/number-rows";
import { numericOptions } from "../../../english/numeric-options";
import type { WordingRule } from "../lint-rule";

/**
 * L14: ranges do not overlap.
 * Why: a number that stands in two ranges has two right answers.
 */
export const overlappingRanges: WordingRule<"L14"> = {
  scope: "wording",
  code: "L14",
  severity: "error",
  source:
    "NBME Item-Writing Guide, irrelevant difficulty: numeric data not stated consistently; Haladyna and others (2002), rules 20–21",
  suggestion: "Give all options in one unit and one form, from the lowest to the highest, without overlap.",
  unlessComplex: true,
  needsKey: true,
  judge: ({ options }) => {
    const numeric = numericOptions(options);
    return numeric && overlaps(numeric) ? "the ranges overlap" : undefined;
  },
};

const range = /\b(?:to|and)\b|[-–—]/;

const overlaps = (read: readonly NumberReading[]): boolean => {
  const ranges = read.flatMap(({ text, amounts: [low, high] }) =>
    low && high && range.test(text) && high.value > low.value && !/,/.test(text)
      ? [[low.value, high.value] as const]
      : [],
  );
  if (ranges.length < 2 || ranges.length < read.length - 1) return false;
  const sorted = [...ranges].sort(([one], [other]) => one - other);
  const steps = sorted.slice(1).map(([low], index) => low - (sorted[index]?.[1] ?? low));
  // Where every range begins with the number that ends the one before, that number has two answers.
  return steps.some((step) => step < 0) || (steps.length > 1 && steps.every((step) => step === 0));
};

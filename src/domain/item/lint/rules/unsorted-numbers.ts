import { compareRows, numberRows } from "../../../english/number-rows";
import type { WordingRule } from "../lint-rule";
import { overlappingRanges } from "./overlapping-ranges";

/**
 * L14: numbers stand in order.
 * Why: sorting costs time and tests nothing.
 */
export const unsortedNumbers: WordingRule<"L14"> = {
  scope: "wording",
  code: "L14",
  severity: "error",
  source: overlappingRanges.source,
  suggestion: overlappingRanges.suggestion,
  unlessComplex: true,
  needsKey: true,
  judge: ({ options }) => {
    const rows = numberRows(options);
    if (!rows || rows.length < 3 || isInOrder(rows) || isInOrder([...rows].reverse())) return undefined;
    return "the numbers do not stand in order";
  },
};

const isInOrder = (rows: readonly (readonly number[])[]): boolean =>
  rows.every((row, index) => index === 0 || compareRows(rows[index - 1] ?? [], row) <= 0);

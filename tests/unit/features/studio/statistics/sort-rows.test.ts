import { expect, test } from "vitest";
import { type StatisticsTableRow, sortRows } from "../../../../../src/features/studio/statistics/sort-rows";

const row = (name: string, facility: number | null, flagged = 0): StatisticsTableRow => ({
  ...{ name, facility, flagged, version: null, number: 1, isLive: true, language: null, n: 40, isNew: false },
  ...{ interval: null, itemRest: null, discrimination: null, rapidShare: null, medianMs: null, flags: [], known: null },
});
const names = (rows: readonly StatisticsTableRow[]) => rows.map(({ name }) => name);

test("rows are sorted by a column either way, and what is not known comes last", () => {
  const rows = [row("b", 0.5), row("c", null), row("a", 0.9)];
  expect(names(sortRows(rows, "facility", true))).toEqual(["a", "b", "c"]);
  expect(names(sortRows(rows, "facility", false))).toEqual(["b", "a", "c"]);
  expect(names(sortRows(rows, "name", false))).toEqual(["a", "b", "c"]);
});

test("rows that are equal keep their order", () => {
  expect(names(sortRows([row("b", 0.1, 1), row("a", 0.2, 1), row("c", 0.3, 2)], "flags", true))).toEqual([
    "c",
    "b",
    "a",
  ]);
});

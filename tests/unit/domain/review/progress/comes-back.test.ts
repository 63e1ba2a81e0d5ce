import { expect, test } from "vitest";
import { comesBack } from "../../../../../src/domain/review/progress/comes-back";

const days = new Map([
  ["q1", "2026-11-29"],
  ["q2", "2026-11-28"],
  ["q3", "2026-11-28"],
  ["q4", "2026-11-20"],
]);

test("what was missed is counted by the day on which it comes back, the next day first", () => {
  expect(comesBack(["q1", "q2", "q3"], days, "2026-11-27")).toEqual([
    { day: "2026-11-28", questions: 2 },
    { day: "2026-11-29", questions: 1 },
  ]);
});

test("what is overdue comes back today, and what has no day is left out", () => {
  expect(comesBack(["q4", "q9"], days, "2026-11-27")).toEqual([{ day: "2026-11-27", questions: 1 }]);
  expect(comesBack([], days, "2026-11-27")).toEqual([]);
});

import { expect, test } from "vitest";
import { twoWeeks } from "../../../../../src/domain/review/progress/two-weeks";

test("the last seven days are told apart from the seven before them, and what is older is left out", () => {
  const days = [
    { day: "2026-11-12", answers: 100, right: 100 },
    { day: "2026-11-13", answers: 3, right: 1 },
    { day: "2026-11-19", answers: 4, right: 2 },
    { day: "2026-11-20", answers: 5, right: 5 },
    { day: "2026-11-26", answers: 6, right: 3 },
  ];
  expect(twoWeeks(days, "2026-11-26")).toEqual({
    now: { answers: 11, right: 8 },
    before: { answers: 7, right: 3 },
  });
  expect(twoWeeks([], "2026-11-26").now).toEqual({ answers: 0, right: 0 });
});

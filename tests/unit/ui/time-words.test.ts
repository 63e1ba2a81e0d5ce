import { expect, test } from "vitest";
import { formatDuration } from "../../../src/ui/time-words";

test("a time is said in two units at most, and never broken over two lines", () => {
  const seconds = [8, 60, 80, 3600, 9600];
  expect(seconds.map((each) => formatDuration(1000 * each))).toEqual([
    "8\u00a0s",
    "1\u00a0min",
    "1\u00a0min\u00a020\u00a0s",
    "1\u00a0h",
    "2\u00a0h\u00a040\u00a0min",
  ]);
});

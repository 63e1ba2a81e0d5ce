import { expect, test } from "vitest";
import { timeLimit } from "../../../../src/domain/block/deadline";

test("a timed block has the pace of 115 questions in 160 minutes, rounded up", () => {
  expect([1, 10, 115, 200].map(timeLimit)).toEqual([2, 14, 160, 279]);
});

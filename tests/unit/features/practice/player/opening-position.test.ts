import { expect, test } from "vitest";
import { openingPosition } from "../../../../../src/features/practice/player/opening-position";
import { sampleBlock } from "../../../../support/sample-block";

test("a block is taken up at its first open question, or at the last where all are answered", () => {
  expect(openingPosition(sampleBlock({ answered: ["q1"] }).questions)).toBe(1);
  expect(openingPosition(sampleBlock({ answered: ["q1", "q2", "q3"] }).questions)).toBe(2);
});

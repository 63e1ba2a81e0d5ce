import { expect, test } from "vitest";
import { changesIntervals } from "../../../../src/domain/learner/preferences";

test("cards are due on other days only by another desired retention", () => {
  expect(changesIntervals({ desiredRetention: 0.9 }, { desiredRetention: 0.95 })).toBe(true);
  expect(changesIntervals({ desiredRetention: 0.9 }, { desiredRetention: 0.9 })).toBe(false);
});

import { expect, test } from "vitest";
import { changesIntervals, mergePreferences } from "../../../../src/domain/learner/preferences";

test("cards are due on other days only by another desired retention", () => {
  expect(changesIntervals({ desiredRetention: 0.9 }, { desiredRetention: 0.95 })).toBe(true);
  expect(changesIntervals({ desiredRetention: 0.9 }, { desiredRetention: 0.9 })).toBe(false);
});

test("of two learners who become one, what either chose is kept, and where both did, what the one chose who stays", () => {
  const usual = { desiredRetention: 0.9, dailyReviews: 30 };
  const chosen = { desiredRetention: 0.95, dailyReviews: 10 };
  expect(mergePreferences(usual, chosen)).toEqual(chosen);
  expect(mergePreferences(chosen, usual)).toEqual(chosen);
  expect(mergePreferences(chosen, { desiredRetention: 0.85, dailyReviews: 60 })).toEqual(chosen);
});

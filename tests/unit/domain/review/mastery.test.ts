import { describe, expect, test } from "vitest";
import { calibrationOf } from "../../../../src/domain/review/calibration";
import { masteryOf } from "../../../../src/domain/review/mastery";
import { misconceptionOf } from "../../../../src/domain/review/misconception-of";
import { nextCard } from "../../../../src/domain/review/next-card";
import { sampleItem } from "../../../support/sample-article";

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

describe("mastery of a section", () => {
  const known = nextCard(null, "good", noon(1), 0.9);
  const missed = nextCard(null, "again", noon(1), 0.9);

  test("is the mean over all its objectives, met or not", () => {
    expect(masteryOf([known, missed], 4, noon(1))).toEqual({ total: 4, met: 2, recalled: 1, share: 0.25 });
    expect(masteryOf([], 0, noon(1))).toEqual({ total: 0, met: 0, recalled: 0, share: 0 });
  });

  test("fades when nothing is done", () => {
    expect(masteryOf([known], 1, noon(20)).share).toBeLessThan(masteryOf([known], 1, noon(2)).share);
  });
});

describe("calibration", () => {
  test("sets the share right beside how sure one was, with the number of answers", () => {
    const answers = [
      { certainty: "sure" as const, score: 1 },
      { certainty: "sure" as const, score: 0 },
      { certainty: "guess" as const, score: 0.75 },
      { certainty: null, score: 1 },
      { score: 1 },
    ];
    expect(calibrationOf(answers)).toEqual([
      { certainty: "sure", answers: 2, right: 1, share: 0.5 },
      { certainty: "guess", answers: 1, right: 0, share: 0 },
    ]);
  });
});

describe("the belief behind a wrong answer", () => {
  test("is what the chosen distractor names, and nothing where none does", () => {
    const item = sampleItem("guide", "fees");
    expect(misconceptionOf(item, { option: "wrong" })).toBe("takes one rule for another");
    expect(misconceptionOf(item, { option: "right" })).toBeNull();
    expect(misconceptionOf(item, { number: 3 })).toBeNull();
  });
});

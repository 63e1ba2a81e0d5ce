import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeOf } from "../../../../src/domain/review/grade-of";

const right = { score: 1, elapsedMs: 10_000, medianMs: 10_000 };

describe("the grade of an answer", () => {
  test("is again for what is wrong, however sure or fast, and for part of a mark", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.constantFrom("sure" as const, "unsure" as const, "guess" as const, undefined),
        fc.nat(),
        (score, certainty, elapsedMs) => {
          expect(gradeOf({ score, certainty, elapsedMs, medianMs: 10_000 })).toBe("again");
        },
      ),
    );
  });

  test("is hard for what is right but not sure", () => {
    expect(gradeOf({ ...right, certainty: "unsure" })).toBe("hard");
    expect(gradeOf({ ...right, certainty: "guess", elapsedMs: 1 })).toBe("hard");
  });

  test("is hard for what is right but took more than twice the median", () => {
    expect(gradeOf({ ...right, certainty: "sure", elapsedMs: 20_001 })).toBe("hard");
    expect(gradeOf({ ...right, certainty: "sure", elapsedMs: 20_000 })).toBe("good");
  });

  test("is easy only for what is right, sure and faster than the median", () => {
    expect(gradeOf({ ...right, certainty: "sure", elapsedMs: 9_999 })).toBe("easy");
    expect(gradeOf({ ...right, certainty: "sure" })).toBe("good");
    expect(gradeOf({ ...right, elapsedMs: 9_999 })).toBe("good");
  });

  test("calls nobody slow or fast while the median is not known", () => {
    expect(gradeOf({ score: 1, certainty: "sure", elapsedMs: 1, medianMs: null })).toBe("good");
    expect(gradeOf({ score: 1, elapsedMs: 3_600_000, medianMs: null })).toBe("good");
  });
});

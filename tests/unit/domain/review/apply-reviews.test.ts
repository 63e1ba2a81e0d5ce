import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReviewState } from "../../../../src/domain/review/apply-review";
import { applyReviews } from "../../../../src/domain/review/apply-reviews";
import { cardSchema } from "../../../../src/domain/review/card";
import type { Grade } from "../../../../src/domain/review/grade";
import { addDays, utcDay } from "../../../../src/domain/utc-day";
import { replay } from "../../../support/replay";

const start = Date.UTC(2026, 10, 1);
const hourMs = 3_600_000;

/** Answers to three objectives in order of time, several on a day. */
const answers = fc
  .array(
    fc.record({
      objective: fc.constantFrom("a", "b", "c"),
      grade: fc.constantFrom<Grade>("again", "hard", "good", "easy"),
      hours: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let at = start;
    return steps.map(({ hours, ...step }, question) => {
      at += hours * hourMs;
      return { ...step, question, at: new Date(at) };
    });
  });

const retention = fc.double({ min: 0.7, max: 0.97, noNaN: true });

describe("learning", () => {
  test("all answers at once leaves what learning them one by one leaves", () => {
    fc.assert(
      fc.property(answers, retention, (answers, retention) => {
        const reviewStates = new Map<string, ReviewState>();
        const reviews: unknown[] = [];
        for (const answer of answers) {
          const step = applyReviews(reviewStates, [answer], retention);
          for (const [objective, state] of step.reviewStates) reviewStates.set(objective, state);
          reviews.push(...step.reviews);
        }
        const whole = applyReviews(new Map(), answers, retention);
        expect(whole.reviewStates).toEqual(reviewStates);
        expect(whole.reviews).toEqual(reviews);
      }),
    );
  });

  test("leaves the card that replaying its reviews gives", () => {
    fc.assert(
      fc.property(answers, retention, (answers, retention) => {
        const { reviews, reviewStates } = applyReviews(new Map(), answers, retention);
        for (const [objective, { card }] of reviewStates) {
          const log = reviews.filter((review) => review.objective === objective);
          expect(card).toEqual(replay(log, retention));
          expect(cardSchema.safeParse(card).success).toBe(true);
        }
      }),
    );
  });

  test("feeds a card once a day, with the first answer of the day", () => {
    fc.assert(
      fc.property(answers, (answers) => {
        const { reviews } = applyReviews(new Map(), answers, 0.9);
        const firsts = answers.filter(
          ({ objective, at }, index) =>
            !answers.slice(0, index).some((other) => other.objective === objective && utcDay(other.at) === utcDay(at)),
        );
        expect(reviews).toEqual(firsts);
      }),
    );
  });

  test("keeps every wrong answer as a miss, all open ones of an objective on one retest", () => {
    fc.assert(
      fc.property(answers, (answers) => {
        const { misses, reviewStates } = applyReviews(new Map(), answers, 0.9);
        expect(misses.map(({ answer }) => answer)).toEqual(answers.filter(({ grade }) => grade === "again"));
        for (const { answer, retest } of misses) {
          expect(retest.passed === 2).toBe(retest.on === null);
          if (retest.on !== null) expect(retest).toEqual(reviewStates.get(answer.objective)?.retest);
        }
      }),
    );
  });
});

describe("the retests of a miss", () => {
  const missed = (grades: [number, Grade][]) => {
    const given = grades.map(([day, grade]) => ({
      objective: "a",
      grade,
      at: new Date(start + (day - 1) * 24 * hourMs),
    }));
    return applyReviews(new Map(), given, 0.9).misses.map(({ retest }) => [retest.on, retest.passed]);
  };

  test("stand two and seven days after it", () => {
    expect(missed([[1, "again"]])).toEqual([["2026-11-03", 0]]);
    expect(
      missed([
        [1, "again"],
        [3, "good"],
      ]),
    ).toEqual([["2026-11-08", 1]]);
    expect(
      missed([
        [1, "again"],
        [3, "good"],
        [8, "hard"],
      ]),
    ).toEqual([[null, 2]]);
  });

  test("are not passed before their day", () => {
    expect(
      missed([
        [1, "again"],
        [1, "good"],
        [2, "easy"],
      ]),
    ).toEqual([["2026-11-03", 0]]);
    expect(
      missed([
        [1, "again"],
        [3, "good"],
        [7, "good"],
      ]),
    ).toEqual([["2026-11-08", 1]]);
  });

  test("keep their distance when the first is passed late", () => {
    expect(
      missed([
        [1, "again"],
        [10, "good"],
      ]),
    ).toEqual([[addDays("2026-11-10", 5), 1]]);
  });

  test("begin again with a wrong answer, for every miss that is open", () => {
    expect(
      missed([
        [1, "again"],
        [3, "good"],
        [8, "again"],
      ]),
    ).toEqual([
      ["2026-11-10", 0],
      ["2026-11-10", 0],
    ]);
    expect(
      missed([
        [1, "again"],
        [3, "good"],
        [8, "good"],
        [20, "again"],
      ]),
    ).toEqual([
      [null, 2],
      ["2026-11-22", 0],
    ]);
  });
});

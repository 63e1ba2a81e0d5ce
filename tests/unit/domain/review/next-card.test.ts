import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Card } from "../../../../src/domain/review/card";
import { cardSchema } from "../../../../src/domain/review/card";
import type { Grade } from "../../../../src/domain/review/grade";
import { nextCard } from "../../../../src/domain/review/next-card";
import { retrievability } from "../../../../src/domain/review/retrievability";
import { replay } from "../../../support/replay";

const grades: Grade[] = ["again", "hard", "good", "easy"];
const start = Date.UTC(2026, 10, 1, 9);
const dayMs = 86_400_000;

const grade = fc.constantFrom(...grades);
const retention = fc.double({ min: 0.7, max: 0.97, noNaN: true });
/** A log in order, one review on each of several days. */
const log = fc
  .array(fc.record({ grade, gap: fc.integer({ min: 1, max: 400 }), ms: fc.integer({ min: 0, max: dayMs / 2 }) }), {
    maxLength: 12,
  })
  .map((steps) => {
    let day = start;
    return steps.map(({ grade, gap, ms }) => {
      day += gap * dayMs;
      return { grade, at: new Date(day + ms) };
    });
  });

const interval = (card: Card) => card.due.getTime() - card.reviewedAt.getTime();

describe("a card", () => {
  test("comes up later the better it was known, and never sooner after a right answer than after a wrong one", () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 400 }), retention, (reviews, gap, retention) => {
        const card = replay(reviews, retention);
        const at = new Date((card?.reviewedAt.getTime() ?? start) + gap * dayMs);
        const [again = 0, hard = 0, good = 0, easy = 0] = grades.map((grade) =>
          interval(nextCard(card, grade, at, retention)),
        );
        expect(hard).toBeGreaterThanOrEqual(again);
        expect(good).toBeGreaterThanOrEqual(hard);
        expect(easy).toBeGreaterThanOrEqual(good);
      }),
    );
  });

  test("stays within bounds: the next day at the soonest, about a year at the latest", () => {
    fc.assert(
      fc.property(log, retention, (reviews, retention) => {
        for (const [index] of reviews.entries()) {
          const card = replay(reviews.slice(0, index + 1), retention);
          if (!card) continue;
          const days = interval(card) / dayMs;
          expect(days).toBeGreaterThan(0);
          expect(days).toBeLessThanOrEqual(368);
          expect(card.due.toISOString()).toMatch(/T00:00:00.000Z$/);
          expect(cardSchema.safeParse(card).success).toBe(true);
        }
      }),
    );
  });

  test("that was stored and read back goes on as if it had not been", () => {
    fc.assert(
      fc.property(log, grade, retention, (reviews, grade, retention) => {
        const card = replay(reviews, retention);
        const stored = card && cardSchema.parse(JSON.parse(JSON.stringify(card)));
        const at = new Date((card?.reviewedAt.getTime() ?? start) + dayMs);
        expect(nextCard(stored, grade, at, retention)).toEqual(nextCard(card, grade, at, retention));
      }),
    );
  });

  test("comes up sooner for who wants to know more at a review", () => {
    const due = (retention: number) => nextCard(null, "good", new Date(start), retention).due.getTime();
    expect(due(0.95)).toBeLessThan(due(0.8));
  });

  test("counts reviews and lapses", () => {
    const at = (day: number) => new Date(start + day * dayMs);
    const card = replay(
      [
        { grade: "good", at: at(0) },
        { grade: "again", at: at(3) },
        { grade: "good", at: at(5) },
      ],
      0.9,
    );
    expect(card).toMatchObject({ reps: 3, lapses: 1, grade: "good", reviewedAt: at(5) });
  });

  test("takes an answer of a clock that runs behind as given with the last one", () => {
    const card = nextCard(null, "good", new Date(start), 0.9);
    expect(nextCard(card, "good", new Date(start - 60_000), 0.9).reviewedAt).toEqual(new Date(start));
  });

  test("is known for certain on its day, at about the wished share when due, and ever less", () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 0, max: 1000 }), (reviews, days) => {
        const card = replay(reviews, 0.9);
        if (!card) return;
        const known = (days: number) => retrievability(card, new Date(card.reviewedAt.getTime() + days * dayMs));
        expect(known(0)).toBe(1);
        expect(known(days)).toBeGreaterThan(0);
        expect(known(days + 1)).toBeLessThan(known(days));
      }),
    );
    const first = nextCard(null, "easy", new Date(start), 0.9);
    expect(retrievability(first, first.due)).toBeCloseTo(0.9, 1);
  });
});

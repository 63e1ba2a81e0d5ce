import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Card } from "../../../../../src/domain/review/card";
import { type DueCard, mostAtRisk } from "../../../../../src/domain/review/due/most-at-risk";

const at = new Date("2026-11-27T12:00:00Z");
const day = (date: number) => new Date(Date.UTC(2026, 10, date));

const dueCard = (objective: string, stability: number, reviewedOn: number, changed = false): DueCard => {
  const card: Card = {
    stability,
    difficulty: 5,
    reps: 2,
    lapses: 0,
    grade: "good",
    reviewedAt: day(reviewedOn),
    due: day(27),
  };
  return { objective, card, due: changed ? day(20) : card.due };
};

describe("what is asked first of what is due", () => {
  test("a changed rule, then what is the most likely to be forgotten", () => {
    const cards = [
      dueCard("long known", 20, 7),
      dueCard("just met", 2, 20),
      dueCard("known, but it changed", 60, 19, true),
      dueCard("long not asked", 5, 7),
    ];
    expect(mostAtRisk(cards, at)).toEqual(["known, but it changed", "long not asked", "just met", "long known"]);
  });

  test("the order depends on the cards and not on how they come, and none is lost", () => {
    const cards = fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 26 }))
        .map(([name, stability, reviewedOn]) => dueCard(`objective-${name}`, stability, reviewedOn)),
      { selector: ({ objective }) => objective },
    );
    fc.assert(
      fc.property(cards, (given) => {
        const order = mostAtRisk(given, at);
        expect([...order].sort()).toEqual(given.map(({ objective }) => objective).sort());
        expect(mostAtRisk([...given].reverse(), at)).toEqual(order);
      }),
    );
  });
});

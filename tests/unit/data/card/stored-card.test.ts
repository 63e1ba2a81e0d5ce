import { expect, test } from "vitest";
import { storedCard } from "../../../../src/data/card/stored-card";

test("a card comes back as it was stored, its days as dates", () => {
  const card = { stability: 2.3, difficulty: 2.1, reps: 1, lapses: 0, grade: "again" };
  expect(storedCard({ ...card, reviewedAt: "2026-11-01T12:00:00Z", due: "2026-11-02T00:00:00Z" })).toEqual({
    ...card,
    reviewedAt: new Date("2026-11-01T12:00:00Z"),
    due: new Date("2026-11-02T00:00:00Z"),
  });
});

test("what is no card is refused", () => {
  expect(() => storedCard({ stability: 2.3 })).toThrow();
});

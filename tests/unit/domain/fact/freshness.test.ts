import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { volatilitySchema } from "../../../../src/domain/fact/fact";
import { factFreshness, firstAmberDay, firstOverdueDay } from "../../../../src/domain/fact/freshness";
import { addDays } from "../../../../src/domain/utc-day";

const checked = "2026-01-01";
const live = { checked, copy: "live" as const };
const stored = { checked, copy: "stored" as const };

describe("a fact read on the live page", () => {
  test.each([
    ["very-high", "2026-01-31", "2026-02-01", "2026-03-02", "2026-03-03"],
    ["high", "2026-04-01", "2026-04-02", "2026-06-30", "2026-07-01"],
    ["medium", "2026-06-30", "2026-07-01", "2026-12-27", "2026-12-28"],
    ["low", "2027-01-01", "2027-01-02", "2028-01-01", "2028-01-02"],
  ] as const)(
    "of %s volatility is fresh until %s, amber from %s to %s, and red from %s",
    (volatility, lastFresh, firstAmber, lastAmber, firstOverdue) => {
      const on = (day: string) => factFreshness({ volatility }, live, day);
      expect([checked, lastFresh, firstAmber, lastAmber, firstOverdue].map(on)).toEqual([
        "fresh",
        "fresh",
        "amber",
        "amber",
        "red",
      ]);
    },
  );
});

test("what changes fast and was read in a stored copy is amber from the start, and red when all others are", () => {
  expect(factFreshness({ volatility: "high" }, stored, checked)).toBe("amber");
  expect(factFreshness({ volatility: "very-high" }, stored, checked)).toBe("amber");
  expect(factFreshness({ volatility: "medium" }, stored, checked)).toBe("fresh");
  expect(factFreshness({ volatility: "high" }, stored, "2026-06-30")).toBe("amber");
  expect(factFreshness({ volatility: "high" }, stored, "2026-07-01")).toBe("red");
});

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const fact = fc.record({ volatility: fc.constantFrom(...volatilitySchema.options) });
const source = fc.record({ checked: day, copy: fc.constantFrom("live" as const, "stored" as const) });
const rank = { fresh: 0, amber: 1, red: 2 };

test("a fact never recovers by waiting, and reading its source again never makes it worse", () => {
  fc.assert(
    fc.property(fact, source, day, fc.nat(2000), (watched, read, today, later) => {
      const now = rank[factFreshness(watched, read, today)];
      expect(rank[factFreshness(watched, read, addDays(today, later))]).toBeGreaterThanOrEqual(now);
      const reread = { ...read, checked: addDays(read.checked, later) };
      expect(rank[factFreshness(watched, reread, today)]).toBeLessThanOrEqual(now);
    }),
  );
});

test("amber comes before red, and red begins on its first day and not the day before", () => {
  fc.assert(
    fc.property(fact, source, (watched, read) => {
      const stale = firstOverdueDay(watched, read);
      expect(firstAmberDay(watched, read) < stale).toBe(true);
      expect(factFreshness(watched, read, stale)).toBe("red");
      expect(factFreshness(watched, read, addDays(stale, -1))).toBe("amber");
    }),
  );
});

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawCandidates } from "../../../../../src/data/block/sampling/draw-candidates";
import type { Database } from "../../../../../src/data/database/database";
import { layEndToEnd } from "../../../../../src/domain/block/sampling/lay-out-strata";
import { sampleStratum } from "../../../../../src/domain/block/sampling/sample-stratum";
import { openFreshDatabase } from "../../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const sections = fc.uniqueArray(
  fc.record({
    article: fc.constantFrom("alberta", "ontario", "quebec.fr", "yukon"),
    section: fc.constantFrom("exams", "fees", "language", "steps"),
    size: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 16, selector: ({ article, section }) => `${article} ${section}` },
);
const blueprints = fc.record({
  count: fc.integer({ min: 1, max: 100 }),
  fraction: fc.double({ min: 0, max: 0.999, noNaN: true }),
  reach: fc.constantFrom(1, 8, 64),
});

/** The counts as the triggers keep them: by section, and over the whole guide. */
const countItems = async (laid: readonly { article: string; section: string; size: number }[]) => {
  const whole = [...new Set(laid.map(({ article }) => article))].map((article) => ({
    article,
    section: "",
    size: laid.reduce((sum, one) => sum + (one.article === article ? one.size : 0), 0),
  }));
  const kind = { language: "en", form: "ordering", difficulty: "hard" } as const;
  await database.client.itemCount.deleteMany();
  await database.client.itemCount.createMany({
    data: [...laid, ...whole].map(({ article, section, size }) => ({
      ...{ articleSlug: article, section, items: size },
      ...kind,
    })),
  });
};

test("the database gives a place on the blueprint to the sections that the domain gives one to", async () => {
  await fc.assert(
    fc.asyncProperty(sections, blueprints, async (drawn, { count, fraction, reach }) => {
      await countItems(drawn);
      const { strata, total } = layEndToEnd(drawn.map((one) => ({ ...one, before: 0 })));
      const marks = { total, count: reach * count, fraction: (reach * fraction) % 1 };
      const found = await drawCandidates(
        database.client,
        { learnerId: null, now: new Date("2026-11-01T12:00:00Z") },
        {
          filters: {},
          count,
          fraction,
          reach,
          start: 0.5,
          unmetOnly: false,
          newOnly: false,
          due: new Set(),
          stale: [],
        },
      );
      expect(found.total).toBe(total);
      expect([...found.strata].sort((one, other) => one.before - other.before)).toEqual(
        strata.filter((stratum) => sampleStratum(stratum, marks) > 0),
      );
    }),
    { numRuns: 60 },
  );
});

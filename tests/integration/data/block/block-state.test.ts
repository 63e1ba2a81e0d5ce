import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isOver } from "../../../../src/data/block/block-state";
import type { Database } from "../../../../src/data/database/database";
import { isOver as isOverByDomain } from "../../../../src/domain/block/deadline";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-01T12:00:00Z");
/** Around now, and now itself. */
const moment = fc.option(fc.integer({ min: -2, max: 2 }).map((minutes) => new Date(now.getTime() + minutes * 60_000)));

test("a block is over in the database when the domain says so", async () => {
  await fc.assert(
    fc.asyncProperty(moment, moment, async (deadline, finishedAt) => {
      const rows = await database.client.$queryRaw`
        SELECT ${isOver(now)} AS over
        FROM (SELECT ${deadline}::timestamptz AS deadline, ${finishedAt}::timestamptz AS finished_at) b`;
      expect(rows).toEqual([{ over: isOverByDomain({ deadline, finishedAt }, now) }]);
    }),
    { numRuns: 40 },
  );
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { retryConflicts } from "../../../../../src/data/database/conflicts/retry-conflicts";
import type { Database } from "../../../../../src/data/database/database";
import { openFreshDatabase } from "../../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

/** Has the database fail with this code (PostgreSQL's, appendix A) in the first `failures` of its calls. */
const failing = (code: string, failures: number) => {
  const act = {
    calls: 0,
    call: async () => {
      act.calls += 1;
      if (act.calls <= failures)
        await database.client.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`);
      return "done";
    },
    transact: () =>
      database.client.$transaction(async (transaction) => {
        act.calls += 1;
        if (act.calls <= failures)
          await transaction.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`);
        return "done";
      }),
  };
  return act;
};

describe("an act that lost to another one", () => {
  test.each(["40001", "40P01"])("is done again (%s)", async (code) => {
    expect(await retryConflicts(failing(code, 2).call)).toBe("done");
    expect(await retryConflicts(failing(code, 2).transact)).toBe("done");
  });

  test("is given up after five times", async () => {
    const act = failing("40001", 9);
    await expect(retryConflicts(act.call)).rejects.toThrow();
    expect(act.calls).toBe(5);
  });

  test("is not done again for another fault", async () => {
    const act = failing("22012", 9);
    await expect(retryConflicts(act.call)).rejects.toThrow();
    expect(act.calls).toBe(1);
  });
});

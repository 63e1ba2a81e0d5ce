import { readdirSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { migrate } from "../../../../../src/data/database/migration/migrate";
import { openDatabase } from "../../../../../src/data/database/open-database";
import { withStartLock } from "../../../../../src/data/database/with-start-lock";
import { publishArticle } from "../../../../../src/data/publication/publish-article";
import { freshDatabase } from "../../../../support/fresh-database";
import { sampleArticle, sampleItem } from "../../../../support/sample-article";

const migrations = readdirSync("prisma/migrations", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const openedWith = async (environment: { DATA_DIR: string; DATABASE_URL?: string }) => {
  const opened = await openDatabase(environment);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
};

describe("migrating", () => {
  test("applies every migration once", async () => {
    const database = await openedWith(await freshDatabase());
    expect(await migrate(database)).toEqual(migrations);
    expect(await migrate(database)).toEqual([]);
    await database.close();
  });

  test("leaves no lock behind, on which another server would wait", async () => {
    const database = await openedWith(await freshDatabase());
    await migrate(database);
    const held = await database.client.$queryRaw`
      SELECT objid FROM pg_locks
      WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    expect(held).toEqual([]);
    await database.close();
  });

  test.each([
    ["before the script", false, migrations],
    ["between the script and the engine's note of it", true, migrations.slice(1)],
  ])("goes on where a process was killed %s", async (_when, isApplied, left) => {
    const database = await openedWith(await freshDatabase());
    const cutOff = {
      ...database,
      openMigration: () => {
        const migration = database.openMigration();
        const run = async (script: string) => {
          const isFirst = script.includes('CREATE TABLE "article"');
          if (!isFirst || isApplied) await migration.run(script);
          if (isFirst) throw new Error("killed");
        };
        return { ...migration, run };
      },
    };
    await expect(migrate(cutOff)).rejects.toThrow();
    expect(await migrate(database)).toEqual(left);
    expect(await migrate(database)).toEqual([]);
    await database.close();
  });

  // Nobody waits for the embedded database: a second process is refused.
  test.runIf(inject("postgres") !== undefined)(
    "is done by the server that waits, where the one before was killed at it",
    async () => {
      const database = await openedWith(await freshDatabase());
      const { client } = database;
      /** Sessions of servers that start: the one that has its turn (true), and those that wait (false). */
      const turns = async () => {
        const rows = await client.$queryRaw<{ granted: boolean }[]>`
        SELECT granted FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND application_name = 'iatrox start lock' AND datname = current_database()
        ORDER BY granted DESC`;
        return rows.map(({ granted }) => granted);
      };
      const stuck = withStartLock(database, () => new Promise<never>(() => {}));
      await expect.poll(turns).toEqual([true]);
      const next = withStartLock(database, () => migrate(database));
      await expect.poll(turns).toEqual([true, false]);
      // What PostgreSQL does with the session of a process that is gone.
      await client.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND granted AND application_name = 'iatrox start lock' AND datname = current_database()`;
      expect(await next).toEqual(migrations);
      expect(await Promise.race([stuck, "still at it"])).toBe("still at it");
      await database.close();
    },
  );

  test("and importing is done by one of several servers that start at once", async () => {
    const environment = await freshDatabase();
    const first = await openedWith(environment);
    // On the embedded database there is only ever one server, and it may start twice.
    const second = first.kind === "server" ? await openedWith(environment) : first;
    const article = sampleArticle("guide", [sampleItem("guide", "fees")]);
    const start = (database: typeof first) =>
      withStartLock(database, async () => {
        const applied = await migrate(database);
        const { kind } = await publishArticle(database.client, article, { origin: "file", now: new Date() });
        return [applied.length, kind];
      });
    const started =
      first === second ? [await start(first), await start(second)] : await Promise.all([first, second].map(start));
    expect(started.sort()).toEqual([
      [0, "unchanged"],
      [migrations.length, "published"],
    ]);
    await first.close();
    if (second !== first) await second.close();
  });
});

import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { addIncoming, openIncoming } from "../../../../../src/data/backup/incoming";
import { inSnapshot, readRows } from "../../../../../src/data/backup/read-rows";
import { listTables } from "../../../../../src/data/backup/tables";
import type { Database } from "../../../../../src/data/database/database";
import { openDatabase } from "../../../../../src/data/database/open-database";
import { indexOutdated } from "../../../../../src/data/search/index/index-outdated";
import { makeBackup } from "../../../../../src/features/operations/backup/make-backup";
import { moveDatabase } from "../../../../../src/features/operations/backup/move-database";
import { restoreBackup } from "../../../../../src/features/operations/backup/restore-backup";
import { fillDatabase } from "../../../../support/fill-database";
import { fillEmptyTables } from "../../../../support/fill-empty-tables";
import { openFreshDatabase } from "../../../../support/open-fresh-database";

const now = new Date("2026-11-28T12:00:00Z");
const newFolder = () => mkdtemp(path.join(tmpdir(), "iatrox-backup-"));

let filled: Database;
let folder: string;
beforeAll(async () => {
  filled = await openFreshDatabase();
  await fillDatabase(filled);
  await indexOutdated(filled.client);
  await fillEmptyTables(filled.client, ["_prisma_migrations", "rate_limit"]);
  folder = path.join(await newFolder(), "backup");
  await makeBackup(filled, folder, now);
});
afterAll(() => filled.close());

/** Every row of every table, columns that the database works out included, read without the product's own statements. */
const allRows = async ({ client }: Database) => {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('_prisma_migrations', 'rate_limit') ORDER BY 1`;
  const rows: Record<string, string[]> = {};
  for (const { name } of tables) {
    const found = await client.$queryRawUnsafe<{ row: string }[]>(
      `SELECT to_jsonb(t)::text AS row FROM "${name}" t ORDER BY 1`,
    );
    rows[name] = found.map(({ row }) => row);
  }
  return rows;
};

/** What a database holds its rows to. */
const rules = ({ client }: Database) => client.$queryRaw`
  SELECT conrelid::regclass::text AS table, conname::text AS name, pg_get_constraintdef(oid) AS rule
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT tgrelid::regclass::text, tgname::text, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
  ORDER BY 1, 2, 3`;

const isAsBefore = async (database: Database) => {
  expect(await allRows(database)).toEqual(await allRows(filled));
  expect(await rules(database)).toEqual(await rules(filled));
};

test("a restored database has every row of the one that was backed up, and is held to the same", async () => {
  const empty = Object.entries(await allRows(filled)).filter(([, rows]) => rows.length === 0);
  expect(empty.map(([name]) => name)).toEqual([]);
  const restored = await openFreshDatabase();
  await restoreBackup(restored, folder);
  await isAsBefore(restored);
  const one = { kind: "invitation" as const, details: {}, createdAt: now, dueAt: now };
  await restored.client.mail.create({ data: one });
  await expect(restored.client.response.updateMany({ data: { elapsedMs: 1 } })).rejects.toThrow();
  await expect(restoreBackup(restored, folder)).rejects.toThrow("Restore into a new one");
  await restored.close();
});

test("a backup that was changed on its way is refused, and the database stays as new", async () => {
  const damaged = path.join(await newFolder(), "backup");
  await makeBackup(filled, damaged, now);
  const file = path.join(damaged, "rows/response.jsonl.gz");
  const text = gunzipSync(await readFile(file)).toString();
  await writeFile(file, gzipSync(text.replace(/"elapsed_ms":\d/, '"elapsed_ms":9')));
  const restored = await openFreshDatabase();
  const before = await allRows(restored);
  await expect(restoreBackup(restored, damaged)).rejects.toThrow("the rows of response are not those");
  expect(await allRows(restored)).toEqual(before);
  await restored.close();
  await expect(restoreBackup(filled, await newFolder())).rejects.toThrow("holds no backup");
  await expect(makeBackup(filled, folder, now)).rejects.toThrow("exists already");
});

test("a backup of another release is refused with the name of its last migration", async () => {
  const older = path.join(await newFolder(), "backup");
  await makeBackup(filled, older, now);
  const manifest = JSON.parse(await readFile(path.join(older, "backup.json"), "utf8"));
  const last = manifest.migrations.pop();
  await writeFile(path.join(older, "backup.json"), JSON.stringify(manifest));
  const restored = await openFreshDatabase();
  await expect(restoreBackup(restored, older)).rejects.toThrow(`whose last migration is ${manifest.migrations.at(-1)}`);
  await expect(restoreBackup(restored, older)).rejects.toThrow(last);
  await restored.close();
});

test("what is written while a backup is made is not in it, not even in part", async () => {
  const rows = await inSnapshot(filled.client, async (snapshot) => {
    const [table] = (await listTables(snapshot)).filter(({ name }) => name === "learner");
    if (!table) throw new Error("There is no table of learners.");
    const lines: string[] = [];
    for await (const found of readRows(snapshot, table, 1)) lines.push(...found);
    return lines;
  });
  expect(rows).toHaveLength((await filled.client.learner.count()) - 1);
});

test.runIf(inject("postgres") !== undefined)(
  "a move that was cut off, or whose rows changed since, goes on to the whole",
  async () => {
    const embedded = await openDatabase({ DATA_DIR: await newFolder() });
    if (!embedded.ok) throw new Error(embedded.failure);
    const { migrate } = await import("../../../../../src/data/database/migration/migrate");
    await migrate(embedded.value);
    await restoreBackup(embedded.value, folder);
    const server = await openFreshDatabase();
    const tables = await listTables(server.client);
    await openIncoming(server.client, tables);
    for (const table of tables) {
      if (table.name === "response" || table.name === "item_version")
        await inSnapshot(embedded.value.client, async (snapshot) => {
          for await (const lines of readRows(snapshot, table))
            await addIncoming(server.client, table, lines.slice(0, 2));
        });
      if (table.name === "block") await addIncoming(server.client, table, ['{"id":"no longer there"}']);
    }
    await moveDatabase(embedded.value, server);
    await isAsBefore(server);
    await expect(moveDatabase(embedded.value, server)).rejects.toThrow("Move into a new one");
    await embedded.value.close();
    await server.close();
  },
);

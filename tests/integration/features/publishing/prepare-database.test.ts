import { symlink } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { currentDatabase } from "../../../../src/data/database/current-database";
import type { Database } from "../../../../src/data/database/database";
import { hashFile } from "../../../../src/domain/content-file/overlay-files";
import { exportFiles } from "../../../../src/features/publishing/files/export-files";
import { publishFiles } from "../../../../src/features/publishing/files/publish-files";
import { prepareUnchangedDatabase } from "../../../../src/features/publishing/prepare-database";
import { openContentFolder } from "../../../support/content-folder";
import { migratedDatabase } from "../../../support/fresh-database";
import { permits } from "../../../support/permits";

let database: Database;
let content: Awaited<ReturnType<typeof openContentFolder>>;
const startedIn = process.cwd();
beforeAll(async () => {
  content = await openContentFolder();
  Object.assign(process.env, await migratedDatabase());
  database = await currentDatabase();
  // A server reads its content and its migrations in the folder that it is started in.
  await symlink(path.resolve("prisma"), path.join(content.folder, "../prisma"));
  process.chdir(path.dirname(content.folder));
});
afterAll(async () => {
  process.chdir(startedIn);
  await database.close();
  await content.remove();
});

const now = new Date("2026-11-27T12:00:00Z");
const file = "articles/permits/article.mdx";
const on = permits();

/** What a start finds: nothing to do, or what it published. */
const start = async () => {
  const prepared = await prepareUnchangedDatabase(now, "program");
  return prepared === "unchanged" ? prepared : prepared.published;
};

test("a start reads the content again once after the studio published, an export or an edit, and not otherwise", async () => {
  await content.write(on);
  expect([await start(), await start()]).toEqual([["permits"], "unchanged"]);

  const text = (on.get(file) ?? "").replace("Which permit you need", "The permit that you need");
  const expected = new Map([[file, hashFile(on.get(file) ?? null)]]);
  await publishFiles(database, content.folder, new Map([[file, text]]), { by: null, now, expected });
  expect([await start(), await start()]).toEqual([[], "unchanged"]);

  await exportFiles(database, content.folder, { resolved: [] });
  expect([await start(), await start()]).toEqual([[], "unchanged"]);

  await content.edit(file, on.get(file) ?? "");
  expect([await start(), await start()]).toEqual([["permits"], "unchanged"]);
});

test("a start that finds on disk what the studio published forgets it, and the next one has nothing to do", async () => {
  const text = (on.get(file) ?? "").replace("Which permit you need", "Every permit");
  const expected = new Map([[file, hashFile(on.get(file) ?? null)]]);
  await publishFiles(database, content.folder, new Map([[file, text]]), { by: null, now, expected });
  expect([await start(), await start()]).toEqual([[], "unchanged"]);
  await content.edit(file, text);
  expect([await start(), await database.client.contentFile.count(), await start()]).toEqual([[], 0, "unchanged"]);
});

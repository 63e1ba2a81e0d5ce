import { afterAll, beforeAll, expect, test } from "vitest";
import { isImportedFrom, noteImportedFrom } from "../../../../src/data/content-state/imported-from";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { withdrawArticle } from "../../../../src/data/publication/withdraw-article";
import { restoreRevision } from "../../../../src/data/revision/restore-revision";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../../support/sample-article";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-27T12:00:00Z");
const guide = (name: string) => sampleArticle("guide", [sampleItem("guide", name)]);

test("content is as an import left it until something is published, restored or withdrawn, or comes from elsewhere", async () => {
  const { client } = database;
  expect(await isImportedFrom(client, "files")).toBe(false);
  const changes = [
    () => publishArticle(client, guide("first"), { origin: "file", now }),
    () => publishArticle(client, { ...guide("second"), title: "Another title" }, { origin: "file", now }),
    () => restoreRevision(client, { article: "guide", revision: 1, now }),
    () => withdrawArticle(client, { guide: "guide", on: "2026-11-27", why: "It is no longer true." }, now, false),
  ];
  for (const change of changes) {
    await noteImportedFrom(client, "files");
    expect([await isImportedFrom(client, "files"), await isImportedFrom(client, "other files")]).toEqual([true, false]);
    await change();
    expect(await isImportedFrom(client, "files")).toBe(false);
  }
});

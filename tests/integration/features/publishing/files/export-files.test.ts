import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findArticle } from "../../../../../src/data/article/find-article";
import type { Database } from "../../../../../src/data/database/database";
import { hashFile } from "../../../../../src/domain/content-file/overlay-files";
import { exportFiles } from "../../../../../src/features/publishing/files/export-files";
import { type FileChanges, publishFiles } from "../../../../../src/features/publishing/files/publish-files";
import { importContent } from "../../../../../src/features/publishing/import-content";
import { openContentFolder } from "../../../../support/content-folder";
import { emptyDatabase } from "../../../../support/empty-database";
import { openFreshDatabase } from "../../../../support/open-fresh-database";
import { permitsInFrench } from "../../../../support/permits";
import { longerWorkerPermit } from "../../../../support/permits-article";

let database: Database;
let content: Awaited<ReturnType<typeof openContentFolder>>;
beforeAll(async () => {
  database = await openFreshDatabase();
  content = await openContentFolder();
});
beforeEach(async () => {
  await emptyDatabase(database);
  await content.write(on);
  await importNow();
});
afterAll(async () => {
  await database.close();
  await content.remove();
});

const now = new Date("2026-11-27T12:00:00Z");
const article = "articles/permits/article.mdx";
const on = permitsInFrench();
const inStudio = permitsInFrench(longerWorkerPermit).set(
  "articles/more/article.mdx",
  // Line ends of Windows, an emoji and no line end at the end: every byte comes back.
  "---\r\ntitle: More\r\nsummary: One more guide.\r\nlanguage: en\r\nreviewed: 2026-11-25\r\nreviewEveryMonths: 6\r\n---\r\n\r\n<BottomLine>\r\n\r\nApply early 🕘.\r\n\r\n</BottomLine>",
);
const changes = new Map([...inStudio].filter(([file, text]) => on.get(file) !== text));

const importNow = (dryRun = false) => importContent(database, content.folder, now, { dryRun });
const exported = (...resolved: string[]) => exportFiles(database, content.folder, { resolved });
const publish = async (changes: FileChanges, to: ReadonlyMap<string, string> = on) => {
  const expected = new Map([...changes.keys()].map((file) => [file, hashFile(to.get(file) ?? null)]));
  const { kind } = await publishFiles(database, content.folder, changes, { by: "maria", now, expected });
  expect(kind).toBe("published");
};
const rows = () => database.client.contentFile.count();

test("an export writes each text byte for byte, and an import then finds nothing to do", async () => {
  await publish(changes);
  expect(await rows()).toBe(changes.size);
  expect(await exported()).toEqual({
    updated: [...changes.keys()].sort(),
    removed: [],
    conflicts: [],
    resolved: [],
    pictures: [],
    missing: [],
    unknown: [],
  });
  expect(await content.read()).toEqual(inStudio);
  expect(await rows()).toBe(0);
  for (const dryRun of [true, false]) {
    expect(await importNow(dryRun)).toMatchObject({
      published: [],
      unchanged: ["more", "permits", "permits.fr"],
      diagnostics: [],
    });
  }
  expect(await exported()).toMatchObject({ updated: [], removed: [] });
});

test("without anything from the studio, an export changes no file", async () => {
  await exported();
  expect(await content.read()).toEqual(on);
});

test("a file that is edited after its export is a file like any other, also before an import", async () => {
  await publish(changes);
  await exported();
  await content.edit(article, (inStudio.get(article) ?? "").replace("Which permit you need", "The papers"));
  expect(await importNow()).toMatchObject({ published: ["permits"], diagnostics: [] });
});

test("what the studio removed is removed from disk", async () => {
  await publish(changes);
  const draft = (inStudio.get("articles/more/article.mdx") ?? "").replace(
    "language: en\r\n",
    "language: en\r\ndraft: true\r\n",
  );
  await exported();
  await content.edit("articles/draft/article.mdx", draft);
  await importNow();
  await publish(new Map([["articles/draft/article.mdx", null]]), new Map([["articles/draft/article.mdx", draft]]));
  expect(await exported()).toMatchObject({ updated: [], removed: ["articles/draft/article.mdx"] });
  expect(await content.read()).toEqual(inStudio);
});

test("a file that was changed in both stays, gets the other text beside it, and is published once it is resolved", async () => {
  await publish(changes);
  const onDisk = (on.get(article) ?? "").replace("Which permit you need", "The papers");
  await content.edit(article, onDisk);
  const result = await exported();
  expect(result).toMatchObject({ conflicts: [{ path: article, beside: `${article}.studio` }], unknown: [] });
  expect(result.updated).not.toContain(article);
  const files = await content.read();
  expect([files.get(article), files.get(`${article}.studio`)]).toEqual([onDisk, inStudio.get(article)]);
  expect(await rows()).toBe(1);

  expect(await exported("facts/permits.yaml")).toMatchObject({ unknown: ["facts/permits.yaml"], resolved: [] });
  await content.edit(article, (inStudio.get(article) ?? "").replace("Which permit you need", "The papers"));
  await content.edit(`${article}.studio`, null);
  expect(await importNow()).toMatchObject({ refused: ["permits"] });
  expect(await exported(article)).toMatchObject({ resolved: [article], conflicts: [] });
  expect(await importNow()).toMatchObject({ published: ["permits"], diagnostics: [] });
  expect((await findArticle(database.client, "permits"))?.summary).toBe("The papers, and how long it lasts.");
});

test("the studio's text is kept where its file is put in place of the other", async () => {
  await publish(changes);
  await content.edit(article, "Nothing yet.");
  await exported();
  const text = (await content.read()).get(`${article}.studio`) ?? "";
  await content.edit(article, text);
  await content.edit(`${article}.studio`, null);
  expect(await importNow()).toMatchObject({
    published: [],
    unchanged: ["more", "permits", "permits.fr"],
    diagnostics: [],
  });
  expect(await rows()).toBe(0);
});

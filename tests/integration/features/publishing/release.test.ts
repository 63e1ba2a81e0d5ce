import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { listAcceptedArticles } from "../../../../src/data/article/list-accepted-articles";
import { listArticles } from "../../../../src/data/article/list-articles";
import type { Database } from "../../../../src/data/database/database";
import { listPublishedRevisions } from "../../../../src/data/revision/list-published-revisions";
import { restoreRevision } from "../../../../src/data/revision/restore-revision";
import { importCache } from "../../../../src/features/publishing/import-cache";
import { importContent } from "../../../../src/features/publishing/import-content";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
const folders: string[] = [];
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(async () => {
  await database.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

// Each test has a folder of its own, in which the guides of the others are missing.
afterEach(async () => {
  const withdrawn = { on: "2026-11-26", why: "Another test wrote it." };
  await database.client.article.updateMany({ data: { withdrawn } });
});

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** A content folder of its own, and how it is imported, all times in one process. */
const openFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-content-"));
  folders.push(folder);
  const cache = importCache();
  return {
    cache,
    write: async (file: string, { title = "A guide to come", head = "", language = "en" } = {}) => {
      const text = `---\ntitle: ${title}\nsummary: One more guide.\nlanguage: ${language}\nreviewed: 2026-11-25\nreviewEveryMonths: 6\n${head}---\n\n<BottomLine>\n\nApply early.\n\n</BottomLine>\n`;
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    },
    importOn: (day: string, more = {}) => importContent(database, folder, noon(day), { cache, ...more }),
  };
};

const titles = async () => (await listArticles(database.client)).map(({ title }) => title);

test("a draft is read nowhere until its line is gone, but by whoever writes", async () => {
  const { write, importOn } = await openFolder();
  await write("articles/draft-guide/article.mdx", { title: "A draft", head: "draft: true\n" });
  expect(await importOn("2026-11-26")).toMatchObject({ published: [], drafts: ["draft-guide"], diagnostics: [] });
  expect(await titles()).not.toContain("A draft");
  await write("articles/draft-guide/article.mdx", { title: "A draft" });
  expect(await importOn("2026-11-27")).toMatchObject({ published: ["draft-guide"], drafts: [] });
  expect(await titles()).toContain("A draft");

  const folder = await openFolder();
  await folder.write("articles/seen-guide/article.mdx", { head: "draft: true\n" });
  expect(await folder.importOn("2026-11-26", { drafts: true })).toMatchObject({
    published: ["seen-guide"],
    drafts: [],
  });
});

test("an article waits for its day, and that day publishes nothing else", async () => {
  const { write, importOn, cache } = await openFolder();
  await write("articles/dated-guide/article.mdx", { title: "Dated", head: "publishFrom: 2026-12-01\n" });
  await write("articles/other-guide/article.mdx", { title: "Other as published" });
  expect(await importOn("2026-11-30")).toMatchObject({
    published: ["other-guide"],
    waiting: [{ slug: "dated-guide", from: "2026-12-01" }],
  });
  expect(await titles()).not.toContain("Dated");
  await write("articles/other-guide/article.mdx", { title: "Other, half written" });
  expect(await importOn("2026-11-30", { dueOnly: true })).toMatchObject({ published: [] });
  expect(await importOn("2026-12-01", { dueOnly: true })).toMatchObject({ published: ["dated-guide"], waiting: [] });
  expect(cache.waiting).toEqual([]);
  expect(await titles()).toEqual(expect.arrayContaining(["Dated", "Other as published"]));
});

test("a translation is not public before its original", async () => {
  const { write, importOn } = await openFolder();
  await write("articles/pair-guide/article.mdx", { head: "publishFrom: 2026-12-01\n" });
  await write("articles/pair-guide/article.fr.mdx", { title: "Un guide", language: "fr" });
  expect((await importOn("2026-11-30")).published).toEqual([]);
  expect((await importOn("2026-12-01")).published.sort()).toEqual(["pair-guide", "pair-guide.fr"]);
});

test("a public guide does not become a draft unasked, and a day holds back only its new text", async () => {
  const { write, importOn } = await openFolder();
  await write("articles/public-guide/article.mdx", { title: "Public" });
  await importOn("2026-11-26");
  await write("articles/public-guide/article.mdx", { title: "Public", head: "draft: true\n" });
  expect(await importOn("2026-11-27")).toMatchObject({
    refused: ["public-guide"],
    diagnostics: [
      {
        location: { file: "articles/public-guide/article.mdx", line: 7 },
        severity: "error",
        message: "The guide public-guide is public already, and `draft: true` does not take it back.",
        suggestion: "Take the line out. To take the guide back, delete its folder and name it in withdrawn.yaml.",
      },
    ],
  });
  await write("articles/public-guide/article.mdx", { title: "Public anew", head: "publishFrom: 2026-12-01\n" });
  expect(await importOn("2026-11-28")).toMatchObject({ waiting: [{ slug: "public-guide", from: "2026-12-01" }] });
  expect(await titles()).toContain("Public");
  expect(await importOn("2026-12-01")).toMatchObject({ published: ["public-guide"] });
  expect(await titles()).toContain("Public anew");
});

test("files stay as they are after an earlier revision was brought back, until somebody changes them", async () => {
  const { write, importOn } = await openFolder();
  await write("articles/back-guide/article.mdx", { title: "The first" });
  await importOn("2026-11-25");
  await write("articles/back-guide/article.mdx", { title: "The second" });
  await importOn("2026-11-26");
  await restoreRevision(database.client, { article: "back-guide", revision: 1, now: noon("2026-11-27") });
  expect(await importOn("2026-11-28")).toMatchObject({ published: [], restored: ["back-guide"] });
  expect(await titles()).toContain("The first");
  await write("articles/back-guide/article.mdx", { title: "The third" });
  expect(await importOn("2026-11-29")).toMatchObject({ published: ["back-guide"], restored: [] });
  const live = (await listPublishedRevisions(database.client)).find(({ slug }) => slug === "back-guide");
  expect(live).toMatchObject({ revision: 4 });
  const article = (await listAcceptedArticles(database.client)).find(({ slug }) => slug === "back-guide");
  expect(article).toMatchObject({ origin: "file" });
});

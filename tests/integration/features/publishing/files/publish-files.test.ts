import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findArticle } from "../../../../../src/data/article/find-article";
import { findWithdrawal } from "../../../../../src/data/article/find-withdrawal";
import type { Database } from "../../../../../src/data/database/database";
import { withStartLock } from "../../../../../src/data/database/with-start-lock";
import { listNotices } from "../../../../../src/data/notice/list-notices";
import { recordResponse } from "../../../../../src/data/response/record-response";
import { restoreRevision } from "../../../../../src/data/revision/restore-revision";
import { hashFile } from "../../../../../src/domain/content-file/overlay-files";
import { type FileChanges, publishFiles } from "../../../../../src/features/publishing/files/publish-files";
import { importCache } from "../../../../../src/features/publishing/import-cache";
import { importContent } from "../../../../../src/features/publishing/import-content";
import { openContentFolder } from "../../../../support/content-folder";
import { emptyDatabase } from "../../../../support/empty-database";
import { failingAt } from "../../../../support/failing-at";
import { anyAnswer } from "../../../../support/learner";
import { openFreshDatabase } from "../../../../support/open-fresh-database";
import { permitsInFrench } from "../../../../support/permits";
import { longerWorkerPermit } from "../../../../support/permits-article";
import { newLearner, startedBlock } from "../../../../support/start-practising";

let database: Database;
let content: Awaited<ReturnType<typeof openContentFolder>>;
beforeAll(async () => {
  database = await openFreshDatabase();
  content = await openContentFolder();
});
beforeEach(async () => {
  await emptyDatabase(database);
  await content.write(permitsInFrench());
  expect((await importNow()).published).toEqual(["permits", "permits.fr"]);
});
afterAll(async () => {
  await database.close();
  await content.remove();
});

const now = new Date("2026-11-27T12:00:00Z");
const article = "articles/permits/article.mdx";
const facts = "facts/permits.yaml";

/** As in a server, which compiles what it has compiled already no second time. */
const cache = importCache();
const importNow = (more = {}) => importContent(database, content.folder, now, { cache, ...more });
const on = permitsInFrench();
type PublishOptions = Partial<Parameters<typeof publishFiles>[3]> & {
  to?: ReadonlyMap<string, string>;
  through?: Database;
};
/** Publishes changes that were made to these texts; without them, to the files as they are first. */
const publish = (changes: FileChanges, { to = on, through = database, ...more }: PublishOptions = {}) =>
  publishFiles(through, content.folder, changes, {
    ...{ by: "maria", now, cache },
    expected: new Map([...changes.keys()].map((file) => [file, hashFile(to.get(file) ?? null)])),
    ...more,
  });
const changed = (...changes: [file: string, before: string, after: string][]) =>
  new Map(changes.map(([file, before, after]) => [file, (on.get(file) ?? "").replace(before, after)]));
const summary = changed([article, "Which permit you need", "The permit that you need"]);
const longer = new Map([...permitsInFrench(longerWorkerPermit)].filter(([file, text]) => on.get(file) !== text));

/** All that a publication writes. */
const stored = async ({ client } = database) => ({
  articles: await client.article.findMany({ orderBy: { slug: "asc" } }),
  revisions: await client.revision.findMany({ orderBy: [{ articleSlug: "asc" }, { number: "asc" }] }),
  versions: await client.itemVersion.findMany({ orderBy: { id: "asc" } }),
  changes: await client.factChange.findMany({
    orderBy: [{ articleSlug: "asc" }, { fact: "asc" }, { revision: "asc" }],
  }),
  notices: await client.notice.findMany(),
  entries: await client.searchEntry.findMany({ orderBy: [{ articleSlug: "asc" }, { position: "asc" }] }),
  words: await client.everydayWord.findMany({ orderBy: { words: "asc" } }),
  state: await client.contentState.findMany(),
  files: await client.contentFile.findMany({ orderBy: { path: "asc" } }),
});
const titles = async () => (await stored()).articles.map(({ slug, currentNumber }) => `${slug} ${currentNumber}`);
const liveSummary = async () => (await findArticle(database.client, "permits"))?.summary;

describe("a text from the studio", () => {
  test("is live with its revision, its sources and its row, and a further import changes nothing", async () => {
    const published = await publish(summary);
    expect(published).toMatchObject({ kind: "published", imported: { published: ["permits"] }, others: [] });
    expect(await liveSummary()).toBe("The permit that you need, and how long it lasts.");
    const { revisions, files } = await stored();
    expect(revisions.filter(({ articleSlug }) => articleSlug === "permits")).toMatchObject([
      { number: 1, origin: "file", sources: { [article]: on.get(article) } },
      { number: 2, origin: "studio", sources: { [article]: summary.get(article) } },
    ]);
    const own = ["article.mdx", "facts.yaml", "questions.yaml"].map((file) => `articles/permits/${file}`);
    expect(Object.keys(Object(revisions.find(({ number }) => number === 2)?.sources)).sort()).toEqual(own);
    expect(files).toEqual([
      {
        path: article,
        text: summary.get(article),
        baseHash: hashFile(on.get(article) ?? null),
        updatedAt: now,
        updatedBy: "maria",
      },
    ]);
    const before = await stored();
    expect(await importNow()).toMatchObject({ published: [], unchanged: ["permits", "permits.fr"], diagnostics: [] });
    expect(await stored()).toEqual(before);
  });

  test("tells beforehand what it would do, and then does that", async () => {
    const { id } = await newLearner(database);
    const block = await startedBlock(database, id, { articles: ["permits"], count: 50, mode: "tutor" }, now);
    for (const question of block.questions) {
      const request = { responseId: randomUUID(), answer: anyAnswer(question), elapsedMs: 20_000 };
      await recordResponse(database.client, {
        learnerId: id,
        blockId: block.id,
        questionId: question.id,
        request,
        now,
      });
    }
    const before = await stored();
    const dry = await publish(longer, { dryRun: true });
    expect(await stored()).toEqual(before);
    const wet = await publish(longer);
    const outcomeOf = (publication: typeof dry) => ({ ...publication, articles: [] });
    expect(outcomeOf(dry)).toEqual(outcomeOf(wet));
    expect(wet).toMatchObject({
      kind: "published",
      imported: {
        published: ["permits", "permits.fr"],
        reports: [{ slug: "permits", learners: 1 }, { slug: "permits.fr" }],
      },
      others: ["permits.fr"],
    });
    expect(await listNotices(database.client, id)).toHaveLength(1);
  });

  test("is refused where another article that rests on a shared file would break, and nothing is stored", async () => {
    const before = await stored();
    const change = changed([facts, "lasts twenty-four months", "lasts thirty-six months"]);
    for (const dryRun of [true, false]) {
      const refused = await publish(change, { dryRun });
      expect(refused).toMatchObject({ kind: "refused", others: ["permits", "permits.fr"] });
      if (refused.kind === "outdated") throw new Error("It is not outdated.");
      expect(refused.imported.refused).toEqual(["permits", "permits.fr"]);
      expect(refused.imported.diagnostics.length).toBeGreaterThan(0);
    }
    expect(await stored()).toEqual(before);
  });

  test("publishes nothing that somebody else left in the files on disk", async () => {
    await content.edit("articles/other/article.mdx", (on.get(article) ?? "").replace("Permits, step by step", "Other"));
    await content.edit("articles/permits/questions.fr.yaml", "items: [");
    expect(await publish(summary)).toMatchObject({
      kind: "published",
      imported: { published: ["permits"], diagnostics: [] },
    });
    expect(await titles()).toEqual(["permits 2", "permits.fr 1"]);
  });

  test.each([
    ["no file of the content", "articles/../../etc/passwd.yaml", "text", "Content has no file of this name."],
    ["in a folder above", "../outside.yaml", "text", "Content has no file of this name."],
    ["read by nothing", "articles/permits/notes.txt", "text", "Content has no file of this name."],
    ["no text", article, "a\0b", "This file is saved in UTF-16"],
    ["no text as a whole", article, `---\n${"a".repeat(300)}\0`, "a sign that a file of text cannot hold"],
    ["half a letter", article, "a\ud800b", "a sign that a file of text cannot hold"],
    ["too large", article, "a".repeat(1_000_001), "larger than 1 MB"],
  ])("is refused where it is %s", async (_, file, text, message) => {
    const refused = await publish(new Map([[file, text]]));
    expect(refused).toMatchObject({
      kind: "refused",
      imported: { diagnostics: [{ location: { file }, message: expect.stringContaining(message) }] },
    });
    expect((await stored()).files).toEqual([]);
  });

  test("waits for its day, or stays a draft, and readers keep what they have until then", async () => {
    const cache = importCache();
    const dated = (on.get(article) ?? "").replace("language: en", "language: en\npublishFrom: 2026-12-01");
    const later = new Map([[article, dated.replace("Which permit", "That permit")]]);
    const waiting = await publish(later, { cache });
    expect(waiting).toMatchObject({
      kind: "published",
      imported: { published: [], waiting: [{ slug: "permits", from: "2026-12-01" }, { slug: "permits.fr" }] },
    });
    expect(await liveSummary()).toBe("Which permit you need, and how long it lasts.");
    const due = new Date("2026-12-01T00:00:10Z");
    expect(await importContent(database, content.folder, due, { cache, dueOnly: true })).toMatchObject({
      published: ["permits"],
    });
    expect(await liveSummary()).toBe("That permit you need, and how long it lasts.");
    expect((await stored()).revisions.find(({ number }) => number === 2)).toMatchObject({ origin: "studio" });

    const draft = (on.get(article) ?? "")
      .replace("Permits, step by step", "A guide to come")
      .replace("language: en", "language: en\ndraft: true");
    const added = await publish(new Map([["articles/to-come/article.mdx", draft.replace(/<Step[\s\S]*/, "")]]));
    expect(added).toMatchObject({ kind: "published", imported: { published: [], drafts: ["to-come"] } });
    const madeDraft = changed([article, "language: en", "language: en\ndraft: true"]);
    expect(await publish(madeDraft, { to: later })).toMatchObject({
      kind: "refused",
      imported: { refused: ["permits", "permits.fr"] },
    });
  });

  test("withdraws a guide with its files, and takes none away unasked", async () => {
    const files = [...on.keys()].filter((file) => file.startsWith("articles/"));
    const removed = new Map<string, string | null>(files.map((file) => [file, null]));
    expect(await publish(removed)).toMatchObject({
      kind: "refused",
      imported: { diagnostics: [{ rule: "vanishing" }, { rule: "vanishing" }] },
    });
    const withdrawn = "withdrawn:\n  - guide: permits\n    on: 2026-11-27\n    why: Nobody can apply any more.\n";
    const withReason = new Map([...removed, ["withdrawn.yaml", withdrawn] as const]);
    expect(await publish(withReason)).toMatchObject({
      kind: "published",
      imported: { withdrawn: ["permits", "permits.fr"] },
    });
    expect(await findWithdrawal(database.client, "permits")).toMatchObject({ why: "Nobody can apply any more." });
    expect((await stored()).files).toHaveLength(7);
    expect(await importNow()).toMatchObject({ published: [], withdrawn: [], diagnostics: [] });
  });

  test("is published though an earlier revision was brought back, which a mere import leaves", async () => {
    await publish(summary);
    await restoreRevision(database.client, { article: "permits", revision: 1, now });
    expect((await stored()).revisions.find(({ number }) => number === 3)).toMatchObject({
      origin: "restored",
      sources: { [article]: on.get(article) },
    });
    expect(await importNow()).toMatchObject({ published: [], restored: ["permits"] });
    const commented = new Map([[article, `${summary.get(article)}\n<!-- Ask Maria. -->\n`]]);
    expect(await publish(commented, { to: summary })).toMatchObject({
      imported: { published: ["permits"], restored: [] },
    });
    expect(await liveSummary()).toBe("The permit that you need, and how long it lasts.");
  });
});

describe("of two publications", () => {
  const other = changed([article, "Which permit you need", "Every permit"]);

  test("at once one wins, and the other is told what is accepted now and by whom", async () => {
    const results = await Promise.all([publish(summary), publish(other, { by: "ahmed" })]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["outdated", "published"]);
    const [first, second] = results[0]?.kind === "published" ? [summary, "maria"] : [other, "ahmed"];
    const outdated = results.find(({ kind }) => kind === "outdated");
    expect(outdated).toEqual({
      kind: "outdated",
      files: [{ path: article, text: first.get(article), updatedAt: now, updatedBy: second }],
    });
    expect(await titles()).toEqual(["permits 2", "permits.fr 1"]);
  });

  test("of different files both are published, also beside an import", async () => {
    const french = new Map([
      [
        "articles/permits/article.fr.mdx",
        (on.get("articles/permits/article.fr.mdx") ?? "").replace("summary: ", "summary: Oui. "),
      ],
    ]);
    const [one, imported, two] = await Promise.all([publish(summary), importNow(), publish(french)]);
    expect([one.kind, imported.diagnostics, two.kind]).toEqual(["published", [], "published"]);
    expect((await stored()).files.map(({ path }) => path)).toEqual(["articles/permits/article.fr.mdx", article]);
    expect(await importNow()).toMatchObject({ published: [], unchanged: ["permits", "permits.fr"] });
  });

  test("waits for an import that has read the files already, which would publish the text before", async () => {
    const questions = "articles/permits/questions.yaml";
    await content.edit(questions, (on.get(questions) ?? "").replace("Who looks at it", "Who checks it"));
    let publishing: ReturnType<typeof publish> | undefined;
    const client = new Proxy(database.client, {
      get: (target, name) => {
        if (name !== "$transaction") return Reflect.get(target, name);
        return async (...args: unknown[]) => {
          publishing ??= publish(summary);
          await Promise.race([publishing, pause(500)]);
          return Reflect.apply(Reflect.get(target, name), target, args);
        };
      },
    });
    const imported = await withStartLock(database, () => importContent({ ...database, client }, content.folder, now));
    expect([imported.published, (await publishing)?.kind]).toEqual([["permits"], "published"]);
    expect(await liveSummary()).toBe("The permit that you need, and how long it lasts.");
    expect(await importNow()).toMatchObject({ published: [], unchanged: ["permits", "permits.fr"] });
  });

  test("the same one again, whose answer was lost, changes nothing", async () => {
    await publish(summary);
    const { revisions, files } = await stored();
    expect(await publish(summary)).toMatchObject({ kind: "published", imported: { published: [] } });
    const again = await stored();
    expect([again.revisions, again.files]).toEqual([revisions, files]);
  });

  test("one that meets a revision brought back in between is judged anew", async () => {
    await publish(summary);
    let restored = false;
    const client = new Proxy(database.client, {
      get: (target, name) => {
        if (name !== "$transaction" || restored) return Reflect.get(target, name);
        return async (...args: unknown[]) => {
          restored = true;
          await restoreRevision(target, { article: "permits", revision: 1, now });
          return Reflect.apply(Reflect.get(target, name), target, args);
        };
      },
    });
    // It says what the studio published before, which is not live any more.
    const commented = new Map([[article, `${summary.get(article)}\n<!-- Ask Maria. -->\n`]]);
    const published = await publish(commented, { to: summary, through: { ...database, client } });
    expect(published).toMatchObject({ kind: "published", imported: { published: ["permits"] } });
    expect(await titles()).toEqual(["permits 4", "permits.fr 1"]);
  });
});

describe("a file that was changed on disk as well", () => {
  const onDisk = changed([article, "Which permit you need", "The papers"]).get(article) ?? "";
  beforeEach(async () => {
    await publish(summary);
    await content.edit(article, onDisk);
  });

  test("is told with both texts by each import, and readers keep what the studio published", async () => {
    for (const dryRun of [true, false]) {
      const { diagnostics, refused } = await importNow({ dryRun });
      expect(refused).toEqual(["permits"]);
      expect(diagnostics).toMatchObject([
        {
          rule: "file-conflict",
          location: { file: article, line: 3 },
          message: expect.stringMatching(
            /“summary: The papers, .*” in the file and “summary: The permit that you need/,
          ),
        },
      ]);
    }
    expect(await liveSummary()).toBe("The permit that you need, and how long it lasts.");
    expect((await content.read()).get(article)).toBe(onDisk);
  });

  test("stops the studio until a text is published over both", async () => {
    const merged = changed([article, "Which permit you need", "The papers that you need"]);
    expect(await publish(merged, { to: summary })).toMatchObject({
      kind: "outdated",
      files: [{ path: article, text: summary.get(article), onDisk, updatedBy: "maria" }],
    });
    expect(await publish(merged, { to: new Map([[article, onDisk]]) })).toMatchObject({ kind: "published" });
    expect(await liveSummary()).toBe("The papers that you need, and how long it lasts.");
    expect(await importNow()).toMatchObject({ published: [], refused: [], diagnostics: [] });
  });

  test("may be taken as it is, or as the studio has it", async () => {
    const standing = { to: new Map([[article, onDisk]]) };
    expect(await publish(summary, standing)).toMatchObject({ kind: "published", imported: { published: [] } });
    expect(await importNow()).toMatchObject({ refused: [], unchanged: ["permits", "permits.fr"] });
    await content.edit(article, `${onDisk}\n`);
    const chosen = new Map([[article, `${onDisk}\n`]]);
    expect(await publish(chosen, { to: chosen })).toMatchObject({
      kind: "published",
      imported: { published: ["permits"] },
    });
    expect((await stored()).files).toEqual([]);
    expect(await liveSummary()).toBe("The papers, and how long it lasts.");
  });

  test("is settled when it says what the studio says, and what is written then is published", async () => {
    await content.edit(article, summary.get(article) ?? "");
    expect(await importNow()).toMatchObject({ unchanged: ["permits", "permits.fr"], diagnostics: [] });
    expect((await stored()).files).toEqual([]);
    await content.edit(article, onDisk);
    expect(await importNow()).toMatchObject({ published: ["permits"], diagnostics: [] });
  });
});

describe("a publication that fails", () => {
  test("at any of its statements leaves nothing behind, and the next one does it all", async () => {
    const before = await stored();
    let statements = 0;
    for (let failing = 1; ; failing += 1) {
      const client = failingAt(database.client, failing);
      const done = await publish(longer, { through: { ...database, client } }).catch((error: Error) => error.message);
      const after = await stored();
      if (after.files.length > 0) {
        // Committed: what fails from here on is left to the next import.
        expect(after.articles.map(({ currentNumber }) => currentNumber)).toEqual([2, 2]);
        break;
      }
      expect(done).toBe(`killed at ${failing}`);
      expect(after).toEqual(before);
      statements = failing;
    }
    expect(statements).toBeGreaterThan(25);
    expect(await importNow()).toMatchObject({ published: [], unchanged: ["permits", "permits.fr"], diagnostics: [] });
  });

  test("in what is recorded with it leaves nothing behind either", async () => {
    const before = await stored();
    const record = async () => {
      throw new Error("The draft is gone.");
    };
    await expect(publish(longer, { record })).rejects.toThrow("The draft is gone.");
    expect(await stored()).toEqual(before);
    let seen: number | undefined;
    await publish(longer, {
      record: async (transaction) => {
        seen = await transaction.contentFile.count();
      },
    });
    expect(seen).toBe(longer.size);
  });
});

import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findArticle } from "../../../../src/data/article/find-article";
import { findMovedArticle } from "../../../../src/data/article/find-moved-article";
import { listArticles } from "../../../../src/data/article/list-articles";
import { listLinted } from "../../../../src/data/article/list-linted";
import { finishBlock } from "../../../../src/data/block/finish-block";
import { listOpenBlocks } from "../../../../src/data/block/list-open-blocks";
import { listDueObjectives } from "../../../../src/data/card/list-due-objectives";
import { readMastery } from "../../../../src/data/card/read-mastery";
import type { Database } from "../../../../src/data/database/database";
import { listMisses } from "../../../../src/data/miss/list-misses";
import { listNotices } from "../../../../src/data/notice/list-notices";
import { findPathway } from "../../../../src/data/pathway/find-pathway";
import { listAnswers } from "../../../../src/data/response/list-answers";
import { recordResponse } from "../../../../src/data/response/record-response";
import { restoreRevision } from "../../../../src/data/revision/restore-revision";
import { countCare } from "../../../../src/data/watch/count-care";
import { importCache } from "../../../../src/features/publishing/import-cache";
import { importContent } from "../../../../src/features/publishing/import-content";
import { importLines } from "../../../../src/features/publishing/import-lines";
import { anyAnswer } from "../../../support/learner";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { permitsInFrench } from "../../../support/permits";
import { longerWorkerPermit } from "../../../support/permits-article";
import { smallPathway } from "../../../support/small-pathway";
import { newLearner, startedBlock } from "../../../support/start-practising";

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await openFreshDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "iatrox-import-"));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const now = new Date("2026-11-27T12:00:00Z");

/** What is written; a file that is left out is not there. */
const write = async (files: ReadonlyMap<string, string>) => {
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
};
const imported = (dryRun = false) => importContent(database, folder, now, { dryRun });
const importWith = async (changes: Parameters<typeof permitsInFrench>[0], more: [string, string][] = []) => {
  await write(new Map([...permitsInFrench(changes), ...more]));
  return imported();
};
const inShort = ({ diagnostics: problems }: Awaited<ReturnType<typeof imported>>) =>
  problems
    .filter(({ severity }) => severity !== "warning")
    .map(({ location: { file }, message, suggestion }) => `${file}: ${message} ${suggestion}`);

/** What readers see: the guides with the number of their questions, and how often anything was published. */
const seen = async () => {
  const articles = await listArticles(database.client);
  const listed = articles.map(({ slug, items }) => `${slug} ${items.total}`);
  return [...listed, `${await database.client.revision.count()} revisions`];
};

const questions = "articles/permits/questions.yaml";
const facts = "articles/permits/facts.yaml";
const withoutVisitor = (text: string) => text.replace(/ {2}- id: visitor-months[\s\S]*?\n\n/, "\n");
const retired = (lines: string): [string, string] => [
  "withdrawn.yaml",
  `retired:\n  - ${lines.replaceAll("\n", "\n    ")}\n`,
];
const withdrawn = (guide: string): [string, string] => [
  "withdrawn.yaml",
  `withdrawn:\n  - guide: ${guide}\n    on: 2026-11-27\n    why: Nobody can apply any more.\n`,
];

describe("what vanishes without being asked for stays, and is told", () => {
  let before: string[];
  beforeEach(async () => {
    const whole = await importWith({});
    expect(inShort(whole)).toEqual([]);
    before = await seen();
  });

  test("a guide and its translation are published first with nothing asked", () => {
    expect(before).toEqual(["permits.fr 8", "permits 9", "2 revisions"]);
  });

  test("more than a tenth of the questions, until withdrawn.yaml names them", async () => {
    const refused = await importWith({ [questions]: withoutVisitor });
    expect(refused.refused).toEqual(["permits"]);
    expect(inShort(refused)).toEqual([
      'articles/permits/questions.yaml: The guide would lose 1 of 9 questions (visitor-months). If this is an accident, bring them back. If it is meant, write into withdrawn.yaml under `retired:` the line `- { guide: permits, what: [visitor-months], why: "…" }` with your reason. Until then the guide stays as readers see it now.',
    ]);
    expect(await seen()).toEqual(before);

    const line = retired("guide: permits\nwhat: [visitor-months]\nwhy: It asked too little.");
    const meant = await importWith({ [questions]: withoutVisitor }, [line]);
    expect([meant.published, inShort(meant)]).toEqual([["permits"], []]);
    const next = await importWith(
      {
        [questions]: (text) =>
          withoutVisitor(text)
            .replace(/ {2}- id: who-checks[\s\S]*?\n\n/, "\n")
            .replace("items:\n", ""),
      },
      [line],
    );
    expect(next.refused).toEqual(["permits"]);
    expect(inShort(next)[0]).toContain("1 of 8 questions (who-checks)");

    const back = await importWith({}, [line]);
    expect(inShort(back)).toEqual([
      "withdrawn.yaml: `visitor-months` is said to go from `permits`, which still has it. Take it out of the guide, or out of this entry. Of a model that stays, name its questions as `npm run content:items` does.",
    ]);
  });

  test("a source, with a single fact and no question on it", async () => {
    const changes = {
      [facts]: (text: string) => text.replace("source: border-guard", "source: permit-office"),
    };
    const refused = await importWith(changes);
    expect(refused.refused).toContain("permits");
    expect(inShort(refused)[0]).toContain("The guide would lose the sources border-guard.");
    const meant = await importWith(changes, [
      retired("guide: permits\nwhat: [border-guard]\nwhy: The page is no longer there."),
    ]);
    expect(inShort(meant)).toEqual([]);
    expect(meant.published).toEqual(["permits", "permits.fr"]);
  });

  test.each([
    ["empty", { [questions]: "" }, "questions.yaml: This file is there and says nothing."],
    [
      "cut off before its first entry",
      { [questions]: "items:\n" },
      "questions.yaml: This file is there and says nothing.",
    ],
    ["empty of facts", { [facts]: "# nothing yet\n" }, "facts.yaml: This file is there and says nothing."],
  ])("a file that is %s", async (_, changes, sentence) => {
    const refused = await importWith(changes);
    expect(refused.refused).toContain("permits");
    expect(inShort(refused).join("\n")).toContain(sentence);
    expect(await seen()).toEqual(before);
  });

  test("a file with another ending", async () => {
    const text = permitsInFrench().get(questions) ?? "";
    const refused = await importWith({ [questions]: null }, [[`${questions}.txt`, text]]);
    expect(refused.refused).toEqual(["permits"]);
    expect(inShort(refused)[0]).toContain(`Nothing reads this file, and ${questions} is missing.`);
    expect(await seen()).toEqual(before);
  });

  test("a deleted file of questions", async () => {
    const refused = await importWith({ [questions]: null });
    expect(inShort(refused)[0]).toContain("9 of 9 questions (by-length, how-long, visitor-months, who-checks)");
    expect(await seen()).toEqual(before);
  });

  test("a folder that is gone, and a translation that is", async () => {
    await write(new Map([...permitsInFrench()].filter(([file]) => !file.startsWith("articles/"))));
    await mkdir(path.join(folder, "articles"));
    expect(inShort(await imported())).toEqual([
      "articles/permits/article.mdx: `permits` is published, and its files are gone. Put them back. If the guide has a new name, write `redirectFrom: [permits]` at the head of its article.mdx. If it is to be taken down, write into withdrawn.yaml under `withdrawn:` an entry with `guide: permits`. Until then the guide stays as readers see it now.",
      "articles/permits/article.fr.mdx: `permits.fr` is published, and its files are gone. Put them back. If the guide has a new name, write `redirectFrom: [permits]` at the head of its article.mdx. If it is to be taken down, write into withdrawn.yaml under `withdrawn:` an entry with `guide: permits, language: fr`. Until then the guide stays as readers see it now.",
    ]);
    expect(await seen()).toEqual(before);
  });

  test("a folder with another name, of which nobody says that it is the same guide", async () => {
    const renamed = [...permitsInFrench()].map(
      ([file, text]) => [file.replace("permits/", "licences/"), text] as const,
    );
    await write(new Map(renamed));
    const refused = await imported();
    expect(refused.refused).toEqual(["licences", "licences.fr"]);
    expect(inShort(refused)[0]).toContain("This guide is new and says what `permits` says");
    expect(await seen()).toEqual(before);
  });

  test("a guide that is withdrawn and still there: neither withdrawn nor published", async () => {
    const edited = { "articles/permits/article.mdx": (text: string) => text.replace("before you travel", "early") };
    const refused = await importWith(edited, [withdrawn("permits")]);
    expect([refused.withdrawn, refused.refused]).toEqual([[], ["permits", "permits.fr"]]);
    expect(inShort(refused)[0]).toContain(
      "`permits` is withdrawn here, and articles/permits/article.mdx is still there.",
    );
    expect(await seen()).toEqual(before);
  });

  test("a misspelt name in withdrawn.yaml", async () => {
    const misspelt = await importWith({}, [withdrawn("permit")]);
    expect(inShort(misspelt)).toEqual([
      "withdrawn.yaml: `permit` is to be withdrawn, and no guide was ever published here under that name. Did you mean `permits`? Correct the name. If the guide never went live, take the entry out: it does nothing.",
    ]);
    expect(await seen()).toEqual(before);
  });

  test("but a translation follows its original: what the original no longer says goes without being asked for", async () => {
    const followed = await importWith(longerWorkerPermit);
    expect(inShort(followed)).toEqual([]);
    expect(followed.published).toEqual(["permits", "permits.fr"]);
    const report = followed.reports.find(({ slug }) => slug === "permits.fr");
    expect(report?.questions.retired.length).toBeGreaterThan(0);
  });
});

test("what the lint says of published questions is known, until it is mended", async () => {
  const client = database.client;
  const listed = async () => (await listLinted(client)).find(({ article }) => article === "permits");
  const found = async () => (await listed())?.diagnostics ?? [];
  await importWith({});
  const before = await found();
  expect(before.map(({ rule }) => rule)).not.toContain("L04");
  const always = (text: string) => text.replace("- text: Your employer", "- text: Always your employer");
  await importWith({ [questions]: always });
  const after = await found();
  const remark = after.find(({ rule }) => rule === "L04");
  expect(remark).toMatchObject({
    message: expect.stringContaining("Who looks at it when you cross?"),
    item: expect.stringMatching(/^permits\//),
    question: { version: expect.any(Number), stem: expect.stringContaining("Who looks at it when you cross?") },
  });
  const all = (await listLinted(client)).flatMap(({ diagnostics }) => diagnostics ?? []);
  expect((await countCare(client, [])).lintedItems).toBe(all.length);
  await importWith({});
  expect(await found()).toEqual(before);
});

test("a revision that is brought back is not checked, until the guide is published from its files", async () => {
  const client = database.client;
  const listed = async () => (await listLinted(client)).find(({ article }) => article === "permits");
  const always = (text: string) => text.replace("- text: Your employer", "- text: Always your employer");
  await importWith({});
  const checked = await listed();
  const earlier = (await findArticle(client, "permits"))?.revision ?? 0;
  await importWith({ [questions]: always });
  expect((await listed())?.diagnostics).toContainEqual(expect.objectContaining({ rule: "L04" }));
  await restoreRevision(client, { article: "permits", revision: earlier, now });
  expect(await listed()).toEqual({ article: "permits", diagnostics: null });
  await importWith({ [questions]: always });
  expect(await listed()).toEqual({ article: "permits", diagnostics: null });
  await importWith({});
  expect(await listed()).toEqual(checked);
});

test("a first import that is cut short leaves no name that was withdrawn before as a misspelt one", async () => {
  const empty = await openFreshDatabase();
  try {
    await write(new Map([...permitsInFrench(), withdrawn("permits-of-old")]));
    const cache = importCache();
    const keep = cache.hashes.keep.bind(cache.hashes);
    cache.hashes.keep = (slug, rests, make) => {
      if (slug === "permits.fr") throw new Error("killed");
      return keep(slug, rests, make);
    };
    await expect(importContent(empty, folder, now, { cache })).rejects.toThrow("killed");
    const again = await importContent(empty, folder, now);
    expect([inShort(again), again.unchanged, again.published]).toEqual([[], ["permits"], ["permits.fr"]]);
  } finally {
    await empty.close();
  }
});

test("on the development server, whoever writes takes out what they like", async () => {
  await importWith({});
  await write(permitsInFrench({ [questions]: withoutVisitor }));
  const saved = await importContent(database, folder, now, { drafts: true });
  expect([inShort(saved), saved.published]).toEqual([[], ["permits"]]);
});

test("a dry run says what the import then does, and changes nothing", async () => {
  await importWith({});
  const { id } = await newLearner(database);
  const block = await startedBlock(database, id, { articles: ["permits"], count: 50, mode: "tutor" }, now);
  for (const question of block.questions) {
    const request = { responseId: randomUUID(), answer: anyAnswer(question), elapsedMs: 20_000 };
    await recordResponse(database.client, { learnerId: id, blockId: block.id, questionId: question.id, request, now });
  }
  await write(new Map([...permitsInFrench(longerWorkerPermit)]));
  const [before, generation] = [await seen(), await database.client.contentState.findFirst()];
  const dry = await imported(true);
  expect([await seen(), await database.client.contentState.findFirst()]).toEqual([before, generation]);
  const lines = importLines(dry, { dryRun: true });
  const wet = await imported();
  expect(dry).toEqual(wet);
  const [headline, ...rest] = lines.filter((line) => !line.startsWith("content/"));
  expect(headline).toMatch(/^Would publish: permits, revision \d+$/);
  expect(rest.slice(0, 5)).toEqual([
    "  Fact worker-length changed",
    "    before: A worker permit lasts 24 months.",
    "    now:    A worker permit lasts 36 months.",
    "  Changed question permits/how-long/worker: How many months does a Worker permit last?",
    "    key before: 24 months",
  ]);
  expect(rest).toContain("    key now:    36 months");
  expect(rest).toContain("  Learners who will be told: 1.");
  expect((await listNotices(database.client, id)).length).toBe(1);
});

describe("a guide that gets another name", () => {
  test("keeps its questions, statistics and what learners did, in both languages, and its old address leads on", async () => {
    await importWith({});
    const { client } = database;
    const { id: learnerId } = await newLearner(database);
    const answered = async (article: string) => {
      const block = await startedBlock(database, learnerId, { articles: [article], count: 4, mode: "tutor" }, now);
      for (const question of block.questions.slice(0, 3)) {
        const request = { responseId: randomUUID(), answer: anyAnswer(question), elapsedMs: 20_000 };
        await recordResponse(client, { learnerId, blockId: block.id, questionId: question.id, request, now });
      }
      return block;
    };
    const block = await answered("permits");
    await answered("permits.fr");
    const remembered = async () => ({
      versions: await client.itemVersion.findMany({
        where: { retiredAt: null },
        select: { id: true, hash: true },
        orderBy: { id: "asc" },
      }),
      items: await client.item.findMany({ select: { id: true, identity: true }, orderBy: { id: "asc" } }),
      statistics: await client.itemStatistics.findMany({ orderBy: { itemVersionId: "asc" } }),
      misses: (await listMisses(client, learnerId, now)).map(({ questionId }) => questionId),
      answers: (await listAnswers(client, learnerId, now)).length,
      open: (await listOpenBlocks(client, learnerId, now)).map(({ id }) => id).sort(),
      due: await listDueObjectives(client, { learnerId, now: new Date("2027-06-01T00:00:00Z") }),
    });
    const before = await remembered();
    expect(before.misses.length).toBeGreaterThan(0);
    const practised = async () => (await readMastery(client, learnerId, now)).map(({ article }) => article);
    expect(new Set(await practised())).toEqual(new Set(["permits", "permits.fr"]));

    const head = (text: string) => text.replace("language: en\n", "language: en\nredirectFrom: [permits]\n");
    const files = permitsInFrench({ "articles/permits/article.mdx": head });
    await write(new Map([...files].map(([file, text]) => [file.replace("permits/", "licences/"), text])));
    const dry = await imported(true);
    expect(await remembered()).toEqual(before);
    const renamed = await imported();
    expect(dry).toEqual(renamed);
    expect([inShort(renamed), renamed.published, renamed.withdrawn]).toEqual([[], ["licences", "licences.fr"], []]);
    expect(
      renamed.reports.map(({ former, questions: items }) => [former, items.added, items.changed, items.retired]),
    ).toEqual([
      ["permits", [], [], []],
      ["permits.fr", [], [], []],
    ]);
    expect(importLines(renamed, { dryRun: false }).join("\n")).toMatch(
      /^Published: licences, revision \d+, which was permits until now$/m,
    );

    expect(await remembered()).toEqual(before);
    expect(new Set(await practised())).toEqual(new Set(["licences", "licences.fr"]));
    expect((await listArticles(client)).map(({ slug, items }) => [slug, items.total])).toEqual([
      ["licences.fr", 8],
      ["licences", 9],
    ]);
    expect(await findArticle(client, "permits")).toBeNull();
    expect(await findMovedArticle(client, "permits")).toBe("licences");
    expect((await finishBlock(client, { learnerId, blockId: block.id, now }))?.items.length).toBe(4);
    expect(await imported()).toMatchObject({ published: [], unchanged: ["licences", "licences.fr"], withdrawn: [] });

    const settled = await remembered();
    const again = new Map(
      [...files].map(([file, text]) => [
        file.replace("permits/", "papers/"),
        text.replace("redirectFrom: [permits]", "redirectFrom: [permits, licences]"),
      ]),
    );
    await write(again);
    expect(inShort(await imported())).toEqual([]);
    expect(await remembered()).toEqual(settled);
    await restoreRevision(client, { article: "papers", revision: 1, now });
    expect(await remembered()).toMatchObject({ items: before.items });
    expect((await findArticle(client, "papers"))?.items.total).toBe(9);
    expect([await findMovedArticle(client, "permits"), await findMovedArticle(client, "licences")]).toEqual([
      "papers",
      "papers",
    ]);
  });
});

test("a pathway with a fault, or whose file is gone, stays as readers see it, and the editor is told", async () => {
  const other = await openFreshDatabase();
  const importing = async (files: ReadonlyMap<string, string>) => {
    await write(files);
    return importContent(other, folder, now);
  };
  const steps = async () => (await findPathway(other.client))?.table.steps.map(({ en }) => en);
  try {
    const route = smallPathway();
    expect((await importing(route)).pathway).toBe("published");
    expect((await importing(route)).pathway).toBe("unchanged");

    const hole = await importing(smallPathway({ rules: "\n  - { when: { where: [here] }, to: stay }" }));
    expect([hole.pathway, hole.diagnostics.map(({ location: { file } }) => file).includes("route.yaml")]).toEqual([
      undefined,
      true,
    ]);
    expect(await steps()).toEqual(["Ask", "Leave"]);

    const gone = await importing(new Map([...route].filter(([file]) => file !== "route.yaml")));
    expect(inShort(gone)).toEqual([
      "route.yaml: The pathway is published, and its file is gone. Put the file back. Until then the pathway stays as readers see it now.",
    ]);
    expect(await steps()).toEqual(["Ask", "Leave"]);
  } finally {
    await other.close();
  }
});

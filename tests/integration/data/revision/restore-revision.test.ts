import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findArticle } from "../../../../src/data/article/find-article";
import { listAcceptedArticles } from "../../../../src/data/article/list-accepted-articles";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { withdrawArticle } from "../../../../src/data/publication/withdraw-article";
import { restoreRevision } from "../../../../src/data/revision/restore-revision";
import { hashArticle } from "../../../../src/domain/article/publication/hash-article";
import { importDecision } from "../../../../src/domain/article/publication/import-decision";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

/** A guide whose second revision words a question anew, drops one and adds one. */
const twice = async () => {
  const { client } = database;
  const slug = `guide-${randomUUID().slice(0, 8)}`;
  const item = (name: string) => sampleItem(slug, name);
  const first = sampleArticle(slug, [item("same"), item("changed"), item("dropped")]);
  const second = {
    ...sampleArticle(slug, [item("same"), { ...item("changed"), stem: "What does it say now?" }, item("added")]),
    title: "The second title",
    note: "The rule has changed.",
  };
  await publishArticle(client, first, { origin: "file", now: noon(1) });
  await publishArticle(client, second, { origin: "file", now: noon(2) });
  const questionsNow = async () => {
    const { id } = await newLearner(database);
    const block = await startedBlock(database, id, { article: slug, count: 9, mode: "tutor" }, noon(4));
    return block.questions.map(({ stem }) => stem).sort();
  };
  const accepted = async () => (await listAcceptedArticles(client)).find((revision) => revision.slug === slug);
  return { client, slug, first, second, questionsNow, accepted };
};

test("a revision that is brought back is read and asked again, as a further revision of the chain", async () => {
  const { client, slug, first, questionsNow } = await twice();
  const restored = await restoreRevision(client, { article: slug, revision: 1, now: noon(3) });
  expect(restored).toEqual({
    kind: "published",
    revision: 3,
    items: { created: 1, changed: 1, retired: 1, unchanged: 1 },
  });
  expect(await findArticle(client, slug)).toMatchObject({ title: first.title });
  expect(await questionsNow()).toEqual(first.items.map(({ stem }) => stem).sort());
  expect(await client.revision.count({ where: { articleSlug: slug } })).toBe(3);
  expect(await client.item.count({ where: { articleSlug: slug } })).toBe(4);
});

test("files that are as they were do not publish themselves again, and changed ones do", async () => {
  const { client, slug, first, second, accepted } = await twice();
  await restoreRevision(client, { article: slug, revision: 1, now: noon(3) });
  expect(importDecision(hashArticle(second), await accepted())).toBe("restored");
  expect(importDecision(hashArticle(first), await accepted())).toBe("unchanged");
  const third = { ...second, title: "The third title" };
  expect(importDecision(hashArticle(third), await accepted())).toBe("publish");
  await publishArticle(client, third, { origin: "file", now: noon(4) });
  expect(importDecision(hashArticle(third), await accepted())).toBe("unchanged");
  // What was brought back is over: going back to the second text is a change like any other.
  expect(importDecision(hashArticle(second), await accepted())).toBe("publish");
});

test("bringing back what is read now changes nothing", async () => {
  const { client, slug } = await twice();
  expect(await restoreRevision(client, { article: slug, revision: 2, now: noon(3) })).toMatchObject({
    kind: "unchanged",
  });
  await restoreRevision(client, { article: slug, revision: 1, now: noon(3) });
  expect(await restoreRevision(client, { article: slug, revision: 1, now: noon(4) })).toMatchObject({
    kind: "unchanged",
  });
});

test("a note that was told with a revision is not told again", async () => {
  const { client, slug } = await twice();
  await restoreRevision(client, { article: slug, revision: 1, now: noon(3) });
  await restoreRevision(client, { article: slug, revision: 2, now: noon(4) });
  expect(await findArticle(client, slug)).toMatchObject({ title: "The second title" });
  const { content } = await client.revision.findFirstOrThrow({ where: { articleSlug: slug, number: 4 } });
  expect(content).not.toHaveProperty("note");
});

test("what cannot be brought back is said", async () => {
  const { client, slug } = await twice();
  expect(await restoreRevision(client, { article: "no-guide", revision: 1, now: noon(3) })).toEqual({
    kind: "no-article",
  });
  expect(await restoreRevision(client, { article: slug, revision: 9, now: noon(3) })).toEqual({
    kind: "no-revision",
    latest: 2,
  });
  await withdrawArticle(client, { guide: slug, on: "2026-11-03", why: "It has ended." }, noon(3));
  expect(await restoreRevision(client, { article: slug, revision: 1, now: noon(4) })).toEqual({ kind: "withdrawn" });
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findArticle } from "../../../src/data/article/find-article";
import { listArticles } from "../../../src/data/article/list-articles";
import { findBlock } from "../../../src/data/block/find-block";
import { startBlock } from "../../../src/data/block/start-block";
import type { Database } from "../../../src/data/database/database";
import { countMatching } from "../../../src/data/item/count-matching";
import { publishArticle } from "../../../src/data/publication/publish-article";
import { sayMatching } from "../../../src/messages/say-matching";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { permitsArticle } from "../../support/permits-article";
import { newLearner } from "../../support/start-practising";

/** All but one question rest on a page read on 2026-11-25, of medium volatility; the last on one of low volatility. */
let database: Database;
let total: number;
beforeAll(async () => {
  database = await openFreshDatabase();
  const article = await permitsArticle();
  total = article.items.length;
  await publishArticle(database.client, article, { origin: "file", now: new Date("2026-11-26T00:00:00Z") });
});
afterAll(() => database.close());

const start = async (day: string) => {
  const { id: learnerId } = await newLearner(database);
  const now = new Date(`${day}T12:00:00Z`);
  const request = { count: 50, mode: "tutor" as const };
  return {
    learnerId,
    now,
    started: await startBlock(database.client, { learnerId, request, seed: randomUUID(), now }),
  };
};

test("a block asks of facts that are amber, up to the last day before they are red", async () => {
  const { started } = await start("2027-11-20");
  if (started.kind !== "started") throw new Error(started.kind);
  expect(started.block.leftOut).toBeUndefined();
  expect(started.block.questions.length).toBeGreaterThan(1);
});

test("from the first red day on a block leaves their questions out and says how many, also when it is opened again", async () => {
  const { started, learnerId, now } = await start("2027-11-21");
  if (started.kind !== "started") throw new Error(started.kind);
  const { block } = started;
  expect(block.questions.map(({ stem }) => stem)).toEqual([
    "You arrive with a worker permit. Who looks at it when you cross?",
  ]);
  expect(block.leftOut).toBe(total - 1);
  expect(await findBlock(database.client, { learnerId, blockId: block.id, now })).toEqual(block);
});

test("totals count what is left out", async () => {
  expect((await findArticle(database.client, "permits"))?.items.total).toBe(total);
  expect((await listArticles(database.client))[0]?.items.total).toBe(total);
});

test("when every fact is red no block starts, and the reason is said with the number", async () => {
  const { started, learnerId, now } = await start("2028-11-25");
  expect(started.kind).toBe("nothing-matches");
  const matching = await countMatching(database.client, { learnerId, now }, {});
  expect(matching).toMatchObject({ total: 0, leftOut: total });
  expect(sayMatching(matching, "en")).toContain(
    `${total}\u00a0questions would, but their sources have not been checked in time.`,
  );
});

test("reading the page again brings its questions back", async () => {
  const reread = (text: string) => text.replaceAll("checked: 2026-11-25", "checked: 2028-11-20");
  const article = await permitsArticle({ "facts/sources.yaml": reread });
  const now = new Date("2028-11-21T00:00:00Z");
  const published = await publishArticle(database.client, article, { origin: "file", now });
  expect(published).toMatchObject({ items: { created: 0, changed: 0, retired: 0 } });
  const { started } = await start("2028-11-25");
  if (started.kind !== "started") throw new Error(started.kind);
  expect(started.block.leftOut).toBeUndefined();
  expect(started.block.questions.length).toBeGreaterThan(1);
});

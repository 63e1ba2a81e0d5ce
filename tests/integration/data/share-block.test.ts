import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../src/data/database";
import { findShare } from "../../../src/data/find-share";
import { publishArticle } from "../../../src/data/publish-article";
import { shareBlock } from "../../../src/data/share-block";
import { startBlock } from "../../../src/data/start-block";
import { blockRequestSchema } from "../../../src/domain/block/block-request";
import type { Item } from "../../../src/domain/question/item";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../support/sample-article";
import { newLearner, startedBlock } from "../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2026-11-01T12:00:00Z");
const names = ["one", "two", "three", "four", "five"];

const publish = (slug: string, items: Item[]) =>
  publishArticle(database.client, sampleArticle(slug, items), { origin: "file", now });

/** A guide of five and a block of all of them, shared. */
const shareAll = async (slug: string) => {
  const items = names.map((name) => sampleItem(slug, name));
  await publish(slug, items);
  const { id: learnerId } = await newLearner(database);
  const block = await startedBlock(database, learnerId, { article: slug, count: 5, mode: "tutor" }, now);
  const from = (await shareBlock(database.client, { learnerId, blockId: block.id })) ?? "";
  return { items, block, learnerId, from };
};

const startFrom = async (from: string) => {
  const { id: learnerId } = await newLearner(database);
  const request = blockRequestSchema.parse({ from });
  return startBlock(database.client, { learnerId, request, seed: randomUUID(), now });
};

const stemsOf = (block: { questions: { stem: string }[] }) => block.questions.map(({ stem }) => stem);

describe("a shared block", () => {
  test("asks another learner the same questions in the same order", async () => {
    const { block, from } = await shareAll("same");
    const started = await startFrom(from);
    expect(started.kind === "started" && stemsOf(started.block)).toEqual(stemsOf(block));
    expect(started).not.toHaveProperty("block.replaced");
  });

  test("has one link, which only its learner can ask for", async () => {
    const { block, learnerId, from } = await shareAll("once");
    const { id: other } = await newLearner(database);
    expect(await shareBlock(database.client, { learnerId, blockId: block.id })).toBe(from);
    expect(await shareBlock(database.client, { learnerId: other, blockId: block.id })).toBeNull();
    expect(await shareBlock(database.client, { learnerId, blockId: "nonsense" })).toBeNull();
  });

  test("leaves out the later of two questions that have become enemies since, and says so", async () => {
    const { items, block, from } = await shareAll("enemies");
    const [first, second] = items;
    if (!first || !second) throw new Error("There are five items.");
    await publish("enemies", [{ ...first, enemies: [second.objective] }, ...items.slice(1)]);
    const both = stemsOf(block).filter((stem) => stem === first.stem || stem === second.stem);
    const started = await startFrom(from);
    expect(started.kind === "started" && stemsOf(started.block)).toEqual(
      stemsOf(block).filter((stem) => stem !== both[1]),
    );
    expect(started).toMatchObject({ block: { shortBy: 1 } });
    expect(await findShare(database.client, { shareId: from, now })).toMatchObject({ total: 4, gone: 1 });
  });

  test("asks in the place of what was retired what is asked now, and says so", async () => {
    const { items, block, from } = await shareAll("renewed");
    await publish(
      "renewed",
      items.map((item) => (item.identity.endsWith("/two") ? { ...item, stem: "What is the new rule?" } : item)),
    );
    const started = await startFrom(from);
    const place = block.questions.findIndex(({ stem }) => stem.endsWith("two?"));
    expect(started).toMatchObject({ kind: "started", block: { replaced: 1 } });
    expect(started.kind === "started" && stemsOf(started.block)[place]).toBe("What is the new rule?");
    expect(await findShare(database.client, { shareId: from, now })).toMatchObject({ total: 5, replaced: 1, gone: 0 });
  });

  test("leaves out what nothing follows, and says how many", async () => {
    const { items, from } = await shareAll("shorter");
    await publish("shorter", items.slice(2));
    expect(await startFrom(from)).toMatchObject({ kind: "started", block: { shortBy: 2 } });
    expect(await findShare(database.client, { shareId: from, now })).toMatchObject({ total: 3, gone: 2, leftOut: 0 });
    await publish("shorter", []);
    expect(await startFrom(from)).toEqual({ kind: "nothing-matches" });
  });

  test("is unknown under an id that nobody shares", async () => {
    expect(await startFrom(randomUUID())).toEqual({ kind: "unknown-share" });
    expect(await findShare(database.client, { shareId: "nonsense", now })).toBeNull();
  });
});

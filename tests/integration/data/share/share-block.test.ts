import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishBlock } from "../../../../src/data/block/finish-block";
import { startBlock } from "../../../../src/data/block/start-block";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { findShare } from "../../../../src/data/share/find-share";
import { shareBlock } from "../../../../src/data/share/share-block";
import { blockRequestSchema } from "../../../../src/domain/block/block-request";
import type { Item } from "../../../../src/domain/item/item";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, startedBlock } from "../../../support/start-practising";

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
    const position = block.questions.findIndex(({ stem }) => stem.endsWith("two?"));
    expect(started).toMatchObject({ kind: "started", block: { replaced: 1 } });
    expect(started.kind === "started" && stemsOf(started.block)[position]).toBe("What is the new rule?");
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

  test("that is timed gives its questions to nobody while it runs, in either mode, and afterwards to all", async () => {
    await publish(
      "running",
      names.map((name) => sampleItem("running", name)),
    );
    const { id: learnerId } = await newLearner(database);
    const block = await startedBlock(database, learnerId, { article: "running", count: 5, mode: "timed" }, now);
    const shareId = (await shareBlock(database.client, { learnerId, blockId: block.id })) ?? "";
    for (const mode of ["tutor", "timed"])
      for (const taker of [learnerId, (await newLearner(database)).id]) {
        const request = blockRequestSchema.parse({ from: shareId, mode });
        const copied = await startBlock(database.client, { learnerId: taker, request, seed: randomUUID(), now });
        expect(copied).toEqual({ kind: "running-share" });
      }
    expect(await findShare(database.client, { shareId, now })).toMatchObject({ total: 0, runsFor: 7 });

    const over = new Date(now.getTime() + 7 * 60_000 + 1);
    const { id: other } = await newLearner(database);
    const request = blockRequestSchema.parse({ from: shareId });
    const copied = await startBlock(database.client, { learnerId: other, request, seed: randomUUID(), now: over });
    expect(copied.kind === "started" && stemsOf(copied.block)).toEqual(stemsOf(block));
  });

  test("that is timed can be taken as soon as its learner has finished it", async () => {
    await publish(
      "finished",
      names.map((name) => sampleItem("finished", name)),
    );
    const { id: learnerId } = await newLearner(database);
    const block = await startedBlock(database, learnerId, { article: "finished", count: 5, mode: "timed" }, now);
    await finishBlock(database.client, { learnerId, blockId: block.id, now });
    const from = (await shareBlock(database.client, { learnerId, blockId: block.id })) ?? "";
    expect(await startFrom(from)).toMatchObject({ kind: "started" });
  });

  test("is unknown under an id that nobody shares", async () => {
    expect(await startFrom(randomUUID())).toEqual({ kind: "unknown-share" });
    expect(await findShare(database.client, { shareId: "nonsense", now })).toBeNull();
  });
});

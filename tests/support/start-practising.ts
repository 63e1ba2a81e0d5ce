import { randomBytes, randomUUID } from "node:crypto";
import { startBlock } from "../../src/data/block/start-block";
import type { Database } from "../../src/data/database/database";
import { createLearner } from "../../src/data/learner/create-learner";
import { publishArticle } from "../../src/data/publication/publish-article";
import type { BlockRequest } from "../../src/domain/block/block-request";
import { sampleArticle, sampleItem } from "./sample-article";

/** Publishes an article of `count` questions under a new slug. */
export const publishQuestions = async ({ client }: Database, count: number): Promise<string> => {
  const slug = `guide-${randomUUID().slice(0, 8)}`;
  const items = Array.from({ length: count }, (_, index) => sampleItem(slug, `q${index}`, `step-${(index % 2) + 1}`));
  await publishArticle(client, sampleArticle(slug, items), { origin: "file", now: new Date() });
  return slug;
};

export const newLearner = ({ client }: Database): Promise<{ id: string }> => createLearner(client, randomBytes(32));

/** Starts a block that must start. */
export const startedBlock = async (
  { client }: Database,
  learnerId: string,
  request: BlockRequest,
  now = new Date("2026-11-01T12:00:00Z"),
) => {
  const started = await startBlock(client, { learnerId, request, seed: randomUUID(), now });
  if (started.kind !== "started") throw new Error(`The block did not start: ${started.kind}`);
  return started.block;
};

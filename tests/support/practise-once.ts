import { randomUUID } from "node:crypto";
import { finishBlock } from "../../src/data/block/finish-block";
import type { Database } from "../../src/data/database/database";
import { recordResponse } from "../../src/data/response/record-response";
import { startedBlock } from "./start-practising";

/** A tutor block on one article, started a minute a question before, each question answered with this option, and finished. */
export const practiseOnce = async (
  database: Database,
  {
    learnerId,
    article,
    count,
    option,
    now,
  }: { learnerId: string; article: string; count: number; option: string; now: Date },
) => {
  const start = new Date(now.getTime() - count * 60_000);
  const block = await startedBlock(database, learnerId, { article, count, mode: "tutor" }, start);
  for (const { id: questionId } of block.questions) {
    const request = { responseId: randomUUID(), answer: { option }, certainty: "sure" as const, elapsedMs: 20_000 };
    await recordResponse(database.client, { learnerId, blockId: block.id, questionId, request, now });
  }
  await finishBlock(database.client, { learnerId, blockId: block.id, now });
  return block;
};

import { certaintySchema } from "../../domain/block/response-request";
import type { AnswerDetail } from "../../domain/block/to-results";
import { peerShare } from "../../domain/statistics/peer-share";
import { int, oneOf, orNull, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { readItemStatistics } from "../item/read-item-statistics";
import { latestResponse } from "./latest-response";

const countingAnswers = query(
  { id: uuid, item_version_id: int, certainty: orNull(oneOf(certaintySchema)), elapsed_ms: orNull(int) },
  (learnerId: string, blockId: string) => Prisma.sql`
    SELECT q.id, q.item_version_id, r.certainty, r.elapsed_ms
    FROM block b JOIN block_question q ON q.block_id = b.id
    LEFT JOIN LATERAL ${latestResponse} r ON true
    WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid`,
  (sql, { learnerId, blockId }) => sql(learnerId, blockId),
);

/** By question of a block of this learner: how long the answer that counts took, how sure it was, and how others did. */
export const listAnswerDetails = async (
  client: PrismaClient,
  { learnerId, blockId }: { learnerId: string; blockId: string },
): Promise<Map<string, AnswerDetail>> => {
  const rows = await countingAnswers(client, learnerId, blockId);
  const figures = await readItemStatistics(
    client,
    rows.map(({ item_version_id }) => item_version_id),
  );
  const peersOf = (version: number) => {
    const { answers = 0, facility = null } = figures.get(version) ?? {};
    return { answers, share: peerShare({ right: answers * (facility ?? 0), answers }) };
  };
  return new Map(
    rows.map(({ id, item_version_id, certainty, elapsed_ms }) => [
      id,
      { elapsedMs: elapsed_ms, certainty, peers: peersOf(item_version_id) },
    ]),
  );
};

import type { Certainty } from "../../domain/block/response-request";
import type { AnswerDetail } from "../../domain/block/to-results";
import { peerShare } from "../../domain/statistics/peer-share";
import type { PrismaClient } from "../generated/client";
import { readItemStatistics } from "../statistics/read-item-statistics";

type Row = { id: string; item_version_id: number; certainty: Certainty | null; elapsed_ms: number | null };

/** By question of a block of this learner: how long the answer that counts took, how sure it was, and how others did. */
export const listAnswerDetails = async (
  client: PrismaClient,
  { learnerId, blockId }: { learnerId: string; blockId: string },
): Promise<Map<string, AnswerDetail>> => {
  const rows = await client.$queryRaw<Row[]>`
    SELECT q.id, q.item_version_id, r.certainty, r.elapsed_ms
    FROM block b JOIN block_question q ON q.block_id = b.id
    LEFT JOIN LATERAL (
      SELECT certainty, elapsed_ms FROM response WHERE question_id = q.id ORDER BY ordinal DESC LIMIT 1
    ) r ON true
    WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid`;
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

import type { Block } from "../../domain/block/block";
import type { BlockRequest } from "../../domain/block/block-request";
import { int, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { itemOf, itemStamp, loadItems } from "../item/load-items";

/** A block to be, before it has an id. `chosen`: in the order in which they are asked. */
export type NewBlock = Omit<Block, "id" | "questions" | "finishedAt"> & {
  learnerId: string;
  seed: string;
  request: BlockRequest;
  now: Date;
  chosen: readonly { version: number; article: string }[];
};

/** One statement, so that a block is there with all its questions or not at all. */
const insertWithQuestions = query(
  { id: uuid, block_id: uuid, position: int, version: int, stamp: text },
  (block: NewBlock) => Prisma.sql`
    WITH started AS (
      INSERT INTO block (learner_id, mode, seed, request, short_by, left_out, replaced, created_at, deadline)
      VALUES (${block.learnerId}::uuid, ${block.mode}, ${block.seed}, ${JSON.stringify(block.request)}::jsonb,
              ${block.shortBy}, ${block.leftOut}, ${block.replaced}, ${block.now}, ${block.deadline})
      RETURNING id
    ), asked AS (
      INSERT INTO block_question (block_id, position, item_version_id)
      SELECT started.id, chosen.position, chosen.version
      FROM started, unnest(${block.chosen.map(({ version }) => version)}::int[]) WITH ORDINALITY AS chosen (version, position)
      RETURNING id, block_id, position, item_version_id
    )
    SELECT asked.id, asked.block_id, asked.position, v.id AS version, ${itemStamp}
    FROM asked JOIN item_version v ON v.id = asked.item_version_id
    ORDER BY asked.position`,
  (sql, { learnerId, article, version, now }) =>
    sql({
      learnerId,
      seed: "seed",
      request: { count: 1, mode: "tutor" },
      now,
      mode: "tutor",
      deadline: null,
      shortBy: 0,
      leftOut: 0,
      replaced: 0,
      chosen: [{ version, article }],
    }),
);

export const insertBlock = async (client: PrismaClient, block: NewBlock): Promise<Block> => {
  const { chosen, mode, deadline, shortBy, leftOut, replaced } = block;
  const rows = await insertWithQuestions(client, block);
  const items = await loadItems(client, rows);
  return {
    id: rows[0]?.block_id ?? "",
    mode,
    deadline,
    finishedAt: null,
    shortBy,
    leftOut,
    replaced,
    questions: rows.map(({ id, position, version }, index) => ({
      id,
      position,
      article: chosen[index]?.article ?? "",
      item: itemOf(items, version),
      response: null,
    })),
  };
};

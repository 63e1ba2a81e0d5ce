import type { Block } from "../../domain/block/block";
import type { BlockRequest } from "../../domain/block/block-request";
import { storedItem } from "../catalogue/stored-item";
import type { Prisma, PrismaClient } from "../generated/client";

/** A block to be, before it has an id. `chosen`: in the order in which they are asked. */
export type NewBlock = Omit<Block, "id" | "questions" | "finishedAt"> & {
  learnerId: string;
  seed: string;
  request: BlockRequest;
  now: Date;
  chosen: readonly { version: number; article: string }[];
};

/** One statement, so that a block is there with all its questions or not at all. */
export const insertBlock = async (client: PrismaClient, block: NewBlock): Promise<Block> => {
  const { chosen, mode, deadline, shortBy, leftOut, replaced } = block;
  const rows = await client.$queryRaw<
    { block_id: string; id: string; position: number; item_version_id: number; content: Prisma.JsonValue }[]
  >`
    WITH started AS (
      INSERT INTO block (learner_id, mode, seed, request, short_by, left_out, replaced, created_at, deadline)
      VALUES (${block.learnerId}::uuid, ${mode}, ${block.seed}, ${JSON.stringify(block.request)}::jsonb,
              ${shortBy}, ${leftOut}, ${replaced}, ${block.now}, ${deadline})
      RETURNING id
    ), asked AS (
      INSERT INTO block_question (block_id, position, item_version_id)
      SELECT started.id, chosen.position, chosen.version
      FROM started, unnest(${chosen.map(({ version }) => version)}::int[]) WITH ORDINALITY AS chosen (version, position)
      RETURNING id, block_id, position, item_version_id
    )
    SELECT asked.id, asked.block_id, asked.position, v.content
    FROM asked JOIN item_version v ON v.id = asked.item_version_id
    ORDER BY asked.position`;
  return {
    id: rows[0]?.block_id ?? "",
    mode,
    deadline,
    finishedAt: null,
    shortBy,
    leftOut,
    replaced,
    questions: rows.map(({ id, position, content }, index) => ({
      id,
      position,
      article: chosen[index]?.article ?? "",
      item: storedItem(content),
      response: null,
    })),
  };
};

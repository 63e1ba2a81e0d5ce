import type { Block } from "../domain/block/block";
import type { BlockRequest } from "../domain/block/block-request";
import type { CatalogueEntry } from "../domain/block/catalogue";
import { chooseItems } from "../domain/block/choose-items";
import { findUnknown } from "../domain/block/find-unknown";
import type { PublicBlock } from "../domain/block/public-block";
import { publicBlockOf } from "../domain/block/public-block-of";
import { timeLimit } from "../domain/block/time-limit";
import type { Prisma, PrismaClient } from "./generated/client";
import { loadCatalogue } from "./load-catalogue";
import { storedItem } from "./stored-item";

type NewBlock = Omit<Block, "id" | "questions" | "finishedAt"> & {
  learnerId: string;
  seed: string;
  request: BlockRequest;
  now: Date;
};

/** One statement, so that a block is there with all its questions or not at all. */
const insertBlock = async (
  client: PrismaClient,
  block: NewBlock,
  chosen: readonly CatalogueEntry[],
): Promise<Block> => {
  const rows = await client.$queryRaw<
    { block_id: string; id: string; position: number; item_version_id: number; content: Prisma.JsonValue }[]
  >`
    WITH started AS (
      INSERT INTO block (learner_id, mode, seed, request, short_by, created_at, deadline)
      VALUES (${block.learnerId}::uuid, ${block.mode}, ${block.seed}, ${JSON.stringify(block.request)}::jsonb,
              ${block.shortBy}, ${block.now}, ${block.deadline})
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
    mode: block.mode,
    deadline: block.deadline,
    finishedAt: null,
    shortBy: block.shortBy,
    questions: rows.map(({ id, position, content }, index) => ({
      id,
      position,
      article: chosen[index]?.article ?? "",
      item: storedItem(content),
      response: null,
    })),
  };
};

/** What is published, and what the learner has met in earlier blocks. */
const readState = async (client: PrismaClient, learnerId: string) => {
  const [state] = await client.$queryRaw<{ generation: number; seen: number[] }[]>`
    SELECT generation, ARRAY(
      SELECT q.item_version_id FROM block b JOIN block_question q ON q.block_id = b.id WHERE b.learner_id = ${learnerId}::uuid
    ) AS seen
    FROM content_state`;
  if (!state) throw new Error("The table content_state has lost its row.");
  return state;
};

export type StartedBlock =
  | { kind: "started"; block: PublicBlock }
  | { kind: "unknown-article" }
  | { kind: "unknown-section"; section: string }
  | { kind: "nothing-matches" };

/** Chooses questions and puts them together as a block of this learner. `seed` decides where the request has none. */
export const startBlock = async (
  client: PrismaClient,
  { learnerId, request, seed, now }: { learnerId: string; request: BlockRequest; seed: string; now: Date },
): Promise<StartedBlock> => {
  const { generation, seen } = await readState(client, learnerId);
  const catalogue = await loadCatalogue(client, generation);
  const unknown = findUnknown(catalogue, request);
  if (unknown) return unknown;

  const { chosen, shortBy } = chooseItems(catalogue, request, { seed, seen: new Set(seen) });
  if (chosen.length === 0) return { kind: "nothing-matches" };

  const { mode } = request;
  const deadline = mode === "timed" ? new Date(now.getTime() + timeLimit(chosen.length) * 60_000) : null;
  const wanted = { learnerId, mode, seed: request.seed ?? seed, request, shortBy, now, deadline };
  return { kind: "started", block: publicBlockOf(await insertBlock(client, wanted, chosen), now) };
};

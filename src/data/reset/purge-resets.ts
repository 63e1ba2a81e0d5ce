import { lastToUndo } from "../../domain/review/reset";
import { uuid } from "../database/column";
import { command, query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** By lists of ids, each statement follows an index; as one over all three tables they were read from end to end. */
const deleteHidden = query(
  { block_id: uuid },
  (resets: readonly string[]) => Prisma.sql`
    DELETE FROM block_question WHERE reset_id = ANY(${[...resets]}::uuid[]) RETURNING block_id`,
  (sql, { resetId }) => sql([resetId]),
);

const deleteEmpty = command(
  (blocks: readonly string[]) => Prisma.sql`
    DELETE FROM block b WHERE id = ANY(${[...blocks]}::uuid[])
      AND NOT EXISTS (SELECT FROM block_question WHERE block_id = b.id)`,
  (sql, { blockId }) => sql([blockId]),
);

/**
 * What resets that can no longer be undone hid is gone for good: questions with their answers, and blocks left empty. Where it
 * is cut off in the middle, the rest goes the next time; blocks without questions go as unused ones.
 */
export const purgeResets = async (client: PrismaClient | Prisma.TransactionClient, now: Date): Promise<void> => {
  const past = await client.reset.findMany({ where: { createdAt: { lt: lastToUndo(now) } }, select: { id: true } });
  if (past.length === 0) return;
  const ids = past.map(({ id }) => id);
  const hidden = await deleteHidden(client, ids);
  await deleteEmpty(client, [...new Set(hidden.map(({ block_id }) => block_id))]);
  await client.reset.deleteMany({ where: { id: { in: ids } } });
};

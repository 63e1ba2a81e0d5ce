import { lastToUndo } from "../../domain/review/reset";
import { command } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const deleteHidden = command(
  (before: Date) => Prisma.sql`
    WITH past AS (
      DELETE FROM block_question q USING reset r
      WHERE r.id = q.reset_id AND r.created_at < ${before}
      RETURNING q.id, q.block_id
    )
    DELETE FROM block b
    WHERE b.id IN (SELECT block_id FROM past)
      AND NOT EXISTS (SELECT FROM block_question q WHERE q.block_id = b.id AND q.id NOT IN (SELECT id FROM past))`,
  (sql, { now }) => sql(now),
);

/** What resets that can no longer be undone hid is gone for good: questions with their answers, and blocks left empty. */
export const purgeResets = async (client: PrismaClient | Prisma.TransactionClient, now: Date): Promise<void> => {
  await deleteHidden(client, lastToUndo(now));
  await client.reset.deleteMany({ where: { createdAt: { lt: lastToUndo(now) } } });
};

import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { settleBlock } from "./settle-block";

/** Settles this learner's timed blocks whose time is up, the earliest first. A second call finds nothing to do. */
export const settleBlocks = async (client: PrismaClient, learnerId: string, now: Date): Promise<void> => {
  const over = await client.block.findMany({
    where: { learnerId, settledAt: null, deadline: { lt: now } },
    orderBy: { deadline: "asc" },
    select: { id: true },
  });
  for (const { id: blockId } of over)
    await inTransaction(client, (transaction) => settleBlock(transaction, { learnerId, blockId, now, finish: false }));
};

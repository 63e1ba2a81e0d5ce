import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { listOverBlocks } from "./list-over-blocks";
import { settleBlock } from "./settle-block";

/** Settles this learner's timed blocks whose time is up, the earliest first, and says how many there were. A second call finds nothing to do. */
export const settleBlocks = async (client: PrismaClient, learnerId: string, now: Date): Promise<number> => {
  const over = await listOverBlocks(client, learnerId, now);
  for (const blockId of over)
    await inTransaction(client, (transaction) => settleBlock(transaction, { learnerId, blockId, now, finish: false }));
  return over.length;
};

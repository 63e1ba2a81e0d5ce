import type { Results } from "../../domain/block/results";
import { inTransaction } from "../database/in-transaction";
import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";
import { findResults } from "./find-results";
import { settleBlock } from "./settle-block";
import { settleBlocks } from "./settle-blocks";

/**
 * Ends a block, settles it where it was timed, and says how it went. A block that has ended stays as it
 * is. Waits for answers that are being recorded, so that none is acknowledged and left out. Null: there is no such
 * block, or it is somebody else's.
 */
export const finishBlock = async (
  client: PrismaClient,
  { learnerId, blockId, now }: { learnerId: string; blockId: string; now: Date },
): Promise<Results | null> => {
  if (!isUuid(blockId)) return null;
  await settleBlocks(client, learnerId, now);
  await inTransaction(client, (transaction) => settleBlock(transaction, { learnerId, blockId, now, finish: true }));
  const found = await findResults(client, { learnerId, blockId, now });
  return found?.kind === "results" ? found.results : null;
};

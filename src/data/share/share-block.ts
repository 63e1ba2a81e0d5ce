import { randomUUID } from "node:crypto";
import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";

/** The id under which others may answer the same questions; again gives the same. Null: not this learner's block. */
export const shareBlock = async (
  client: PrismaClient,
  { learnerId, blockId }: { learnerId: string; blockId: string },
): Promise<string | null> => {
  if (!isUuid(blockId)) return null;
  const own = { id: blockId, learnerId };
  await client.block.updateMany({ where: { ...own, shareId: null }, data: { shareId: randomUUID() } });
  const shared = await client.block.findFirst({ where: own, select: { shareId: true } });
  return shared?.shareId ?? null;
};

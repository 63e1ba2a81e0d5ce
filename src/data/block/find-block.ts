import type { PublicBlock } from "../../domain/block/public-block";
import { toPublicBlock } from "../../domain/block/to-public-block";
import type { PrismaClient } from "../generated/client";
import { loadBlock } from "./load-block";

/** A block as its learner may see it, or null: there is none, or it is somebody else's. */
export const findBlock = async (
  client: PrismaClient,
  { learnerId, blockId, now }: { learnerId: string; blockId: string; now: Date },
): Promise<PublicBlock | null> => {
  const block = await loadBlock(client, learnerId, blockId);
  return block && toPublicBlock(block, now);
};

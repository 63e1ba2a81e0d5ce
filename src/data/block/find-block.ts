import type { PublicBlock } from "../../domain/block/public-block";
import { toPublicBlock } from "../../domain/block/to-public-block";
import type { PrismaClient } from "../generated/client";
import type { LearnerRef } from "../learner/learner-ref";
import { loadBlock } from "./load-block";

/** A block as its learner may see it, or null: there is none, or it is somebody else's. */
export const findBlock = async (
  client: PrismaClient,
  { blockId, now, ...ref }: LearnerRef & { blockId: string; now: Date },
): Promise<PublicBlock | null> => {
  const loaded = await loadBlock(client, ref, { blockId, now });
  return loaded && toPublicBlock(loaded.block, now);
};

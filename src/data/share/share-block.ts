import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";

/** The id under which others may answer the same questions; again gives the same. Null: not this learner's block. */
export const shareBlock = async (
  client: PrismaClient,
  { learnerId, blockId }: { learnerId: string; blockId: string },
): Promise<string | null> => {
  if (!isUuid(blockId)) return null;
  const [shared] = await client.$queryRaw<{ share_id: string }[]>`
    UPDATE block SET share_id = COALESCE(share_id, gen_random_uuid())
    WHERE id = ${blockId}::uuid AND learner_id = ${learnerId}::uuid
    RETURNING share_id`;
  return shared?.share_id ?? null;
};

import { findShare, type Share } from "../../../data/block/find-share";
import { currentDatabase } from "../../../data/database/current-database";

/** What the page of a shared set says of it; null where nobody shares one under this id. */
export async function loadShare(shareId: string, now: Date): Promise<(Share & { shareId: string }) | null> {
  const { client } = await currentDatabase();
  const block = await findShare(client, { shareId, now });
  return block && { ...block, shareId };
}

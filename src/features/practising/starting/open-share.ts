import { currentDatabase } from "../../../data/current-database";
import { findShare, type Share } from "../../../data/find-share";

/** What the page of a shared set says of it; null where nobody shares one under this id. */
export async function openShare(shareId: string, now: Date): Promise<(Share & { shareId: string }) | null> {
  const { client } = await currentDatabase();
  const block = await findShare(client, { shareId, now });
  return block && { ...block, shareId };
}

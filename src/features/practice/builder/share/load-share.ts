import { currentDatabase } from "../../../../data/database/current-database";
import { findShare, type Share } from "../../../../data/share/find-share";

/** What the page of a shared block says of it; null where nobody shares one under this id. */
export async function loadShare(shareId: string, now: Date): Promise<(Share & { shareId: string }) | null> {
  const { client } = await currentDatabase();
  const block = await findShare(client, { shareId, now });
  return block && { ...block, shareId };
}

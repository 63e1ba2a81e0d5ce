import { currentDatabase } from "../../../data/database/current-database";
import { listDueDrafts } from "../../../data/draft/publish-draft";

/** Whether the moment of a draft has come. Apart from what publishes it, which a server loads when there is one. */
export const hasDueDrafts = async (now: Date): Promise<boolean> => {
  const { client } = await currentDatabase();
  return (await listDueDrafts(client, now)).length > 0;
};

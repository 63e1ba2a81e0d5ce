import { type ListedArticle, listArticles } from "../../../data/list-articles";
import { readGeneration } from "../../../data/read-generation";
import { nearGuides } from "./near-guides";
import type { NearGuides } from "./other-guides";

/** Read once for each publication, not for each guide that is made. */
const kept: { generation: number; guides: ListedArticle[] } = { generation: -1, guides: [] };

/** The guides before and after one in the list of its language. */
export const openNear = async (client: Parameters<typeof listArticles>[0], slug: string): Promise<NearGuides> => {
  const generation = await readGeneration(client);
  if (kept.generation !== generation) Object.assign(kept, { generation, guides: await listArticles(client) });
  return nearGuides(kept.guides, slug);
};

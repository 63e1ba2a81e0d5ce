import { type ListedArticle, listArticles } from "../../../data/article/list-articles";
import { readGeneration } from "../../../data/content-state/read-generation";
import { relatedArticles } from "./related-articles";
import type { RelatedArticles } from "./related-list";

/** Read once for each publication, not for each guide that is made. */
const cached: { generation: number; articles: ListedArticle[] } = { generation: -1, articles: [] };

/** The guides before and after one in the list of its language. */
export const loadRelated = async (
  client: Parameters<typeof listArticles>[0],
  slug: string,
): Promise<RelatedArticles> => {
  const generation = await readGeneration(client);
  if (cached.generation !== generation) Object.assign(cached, { generation, articles: await listArticles(client) });
  return relatedArticles(cached.articles, slug);
};

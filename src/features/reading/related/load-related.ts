import { type ListedArticle, listArticles } from "../../../data/article/list-articles";
import { readGeneration } from "../../../data/content-state/read-generation";
import { preferredArticles } from "../../../domain/article/preferred-articles";
import type { Language } from "../../../domain/language";
import { relatedArticles } from "./related-articles";
import type { RelatedArticles } from "./related-list";

/** Read once for each publication, not for each guide that is made. */
const cached: { generation: number; articles: ListedArticle[] } = { generation: -1, articles: [] };

/** The guides before and after one in the list of a language. */
export const loadRelated = async (
  client: Parameters<typeof listArticles>[0],
  language: Language,
  slug: string,
): Promise<RelatedArticles> => {
  const generation = await readGeneration(client);
  if (cached.generation !== generation) Object.assign(cached, { generation, articles: await listArticles(client) });
  return relatedArticles(preferredArticles(language, cached.articles), slug);
};

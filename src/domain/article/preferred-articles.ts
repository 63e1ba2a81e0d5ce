import type { Language } from "../language";
import { guideSlugOf } from "./article-slug";

/** One article of each guide, in the order of the list: the one in this language, where there is one. */
export const preferredArticles = <Listed extends { slug: string; language: Language }>(
  language: Language,
  articles: readonly Listed[],
): Listed[] => {
  const chosen = new Map<string, Listed>();
  for (const article of articles) {
    const guide = guideSlugOf(article.slug);
    if (!chosen.has(guide) || article.language === language) chosen.set(guide, article);
  }
  return [...chosen.values()];
};

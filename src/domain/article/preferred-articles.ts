import type { Language } from "../language";
import { originalSlugOf } from "./article-slug";

/** One article of each guide, in the order of the list: the one in this language, where there is one. */
export const preferredArticles = <Listed extends { slug: string; language: Language }>(
  language: Language,
  articles: readonly Listed[],
): Listed[] => {
  const chosen = new Map<string, Listed>();
  for (const article of articles) {
    const originalSlug = originalSlugOf(article.slug);
    if (!chosen.has(originalSlug) || article.language === language) chosen.set(originalSlug, article);
  }
  return [...chosen.values()];
};

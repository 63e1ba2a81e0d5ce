import { type Language, originalLanguage } from "../language";
import { originalSlugOf } from "./article-slug";

/** One article of each guide, in the order of the list: the one in this language, where there is one, else the original. */
export const preferredArticles = <Listed extends { slug: string; language: Language }>(
  language: Language,
  articles: readonly Listed[],
): Listed[] => {
  const chosen = new Map<string, Listed>();
  for (const article of articles) {
    const originalSlug = originalSlugOf(article.slug);
    const before = chosen.get(originalSlug);
    const isOriginal = article.language === originalLanguage && before?.language !== language;
    if (!before || article.language === language || isOriginal) chosen.set(originalSlug, article);
  }
  return [...chosen.values()];
};

import type { ListedArticle } from "../../../data/article/list-articles";
import type { RelatedArticles } from "./related-list";

/** The guides before and after one among those of its language. `guides`: all, in the order of the list. */
export const relatedArticles = (guides: readonly ListedArticle[], slug: string): RelatedArticles => {
  const language = guides.find((guide) => guide.slug === slug)?.language;
  const own = guides.filter((guide) => guide.language === language);
  const position = own.findIndex((guide) => guide.slug === slug);
  const at = (index: number) => {
    const found = position < 0 ? undefined : own[index];
    return found && { slug: found.slug, title: found.title };
  };
  const [previous, next] = [at(position - 1), at(position + 1)];
  return { ...(previous && { previous }), ...(next && { next }) };
};

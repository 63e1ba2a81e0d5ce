import type { ListedArticle } from "../../../data/article/list-articles";
import type { RelatedArticles } from "./related-list";

/** The articles before and after one among those of its language. `articles`: all, in the order of the list. */
export const relatedArticles = (articles: readonly ListedArticle[], slug: string): RelatedArticles => {
  const language = articles.find((article) => article.slug === slug)?.language;
  const own = articles.filter((article) => article.language === language);
  const position = own.findIndex((article) => article.slug === slug);
  const at = (index: number) => {
    const found = position < 0 ? undefined : own[index];
    return found && { slug: found.slug, title: found.title };
  };
  const [previous, next] = [at(position - 1), at(position + 1)];
  return { ...(previous && { previous }), ...(next && { next }) };
};

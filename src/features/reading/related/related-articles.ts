import type { ListedArticle } from "../../../data/article/list-articles";
import type { RelatedArticles } from "./related-list";

type Listed = Pick<ListedArticle, "slug" | "title">;

/** The guides before and after one. `articles`: one of each guide, in the order of the list. */
export const relatedArticles = (articles: readonly Listed[], slug: string): RelatedArticles => {
  const position = articles.findIndex((article) => article.slug === slug);
  const at = (index: number) => {
    const found = position < 0 ? undefined : articles[index];
    return found && { slug: found.slug, title: found.title };
  };
  const [previous, next] = [at(position - 1), at(position + 1)];
  return { ...(previous && { previous }), ...(next && { next }) };
};

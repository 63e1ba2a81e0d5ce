import type { PublishedArticle } from "../../../data/article/find-article";

/** What drawing an article needs of it. */
export type ArticleFields = Omit<PublishedArticle, "publishedAt">;

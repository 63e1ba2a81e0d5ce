import type { PublishedArticle } from "../../../data/find-article";

/** What drawing an article needs of it. */
export type ShownArticle = Omit<PublishedArticle, "publishedAt">;

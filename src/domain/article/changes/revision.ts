import type { Article } from "../article";

/** What readers are told of a revision, as far as it is compared with another. */
export type Revision = Pick<Article, "title" | "summary" | "language" | "sections" | "facts" | "sources">;

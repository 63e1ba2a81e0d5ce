import type { ArticleProgress } from "../device/article-progress";

/** `note`: this version is the one to compare with next time. `ask`: what changed since the version that the reader knows. */
export type ChangesToShow = { kind: "note" } | { kind: "ask"; since: NonNullable<ArticleProgress["seen"]> };

/** A first visit has nothing to compare with, and neither has a guide that was put back to an older version. */
export const changesToShow = (seen: ArticleProgress["seen"], revision: number): ChangesToShow =>
  seen && seen.revision < revision ? { kind: "ask", since: seen } : { kind: "note" };

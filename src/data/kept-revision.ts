import type { Article } from "../domain/article/article";
import type { KeptRevision } from "../domain/article/changes/kept-revision";

/** A row of `revision`. `content` was written by `publishArticle`, after every check. */
export type RevisionRow = { number: number; createdAt: Date; content: unknown };

export const keptRevision = ({ number, createdAt, content }: RevisionRow): KeptRevision => {
  const { title, summary, language, sections, facts, sources, note } = content as Article;
  return { number, at: createdAt.toISOString(), title, summary, language, sections, facts, sources, note };
};

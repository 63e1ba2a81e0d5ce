import type { Article } from "../../domain/article/article";
import type { DatedRevision } from "../../domain/article/changes/revision";

/** A row of `revision`. `content` was written by `publishArticle`, after every check. */
export type RevisionRow = { number: number; createdAt: Date; content: unknown };

export const datedRevision = ({ number, createdAt, content }: RevisionRow): DatedRevision => {
  const { title, summary, language, sections, facts, sources, note } = content as Article;
  return { number, at: createdAt.toISOString(), title, summary, language, sections, facts, sources, note };
};

import type { DraftFiles } from "../../domain/draft/draft-file";
import { flag, int, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** A file of a draft, up to its save of this number. */
type FileUntil = { path: string; until: number };

/** The newest save of each file of a draft, up to the one with number `until`. */
export const newestSaves = query(
  { id: uuid, number: int, path: text, text: orNull(text), authorId: text },
  (draftId: string, until: number) => Prisma.sql`
    SELECT DISTINCT ON (path) id, number, path, text, author_id AS "authorId" FROM draft_save
    WHERE draft_id = ${draftId}::uuid AND number <= ${until}
    ORDER BY path, number DESC`,
  (sql, { draftId }) => sql(draftId, 1),
);

/** The texts of a draft when it had `until` saves. */
export const draftTexts = async (
  client: PrismaClient | Prisma.TransactionClient,
  draftId: string,
  until: number,
): Promise<DraftFiles> => {
  const saves = await newestSaves(client, draftId, until);
  return new Map(saves.map((save) => [save.path, save.text]));
};

/**
 * The saves of two files of drafts, draft by draft, the oldest first: of those that follow each other without one of the other file
 * the last. `isFirst`: of the first file.
 */
export const listTurns = query(
  { draftId: uuid, isFirst: flag, text: orNull(text) },
  (draftIds: readonly string[], [one, other]: readonly [FileUntil, FileUntil]) => Prisma.sql`
    SELECT draft_id AS "draftId", "isFirst", text FROM (
      SELECT draft_id, number, path, path = ${one.path} AS "isFirst", text,
        lead(path) OVER (PARTITION BY draft_id ORDER BY number) AS next
      FROM draft_save
      WHERE draft_id = ANY(${[...draftIds]}::uuid[])
        AND (path = ${one.path} AND number <= ${one.until} OR path = ${other.path} AND number <= ${other.until})
    ) AS save
    WHERE next IS DISTINCT FROM path ORDER BY draft_id, number`,
  (sql, { draftId }) =>
    sql(
      [draftId],
      [
        { path: "articles/fees/article.mdx", until: 10 },
        { path: "articles/fees/article.fr.mdx", until: 10 },
      ],
    ),
);

/**
 * Who saved a text of each draft, whoever did first before the others. The texts themselves, one for each pause in typing, are
 * not read.
 */
export const listWriters = query(
  { draftId: uuid, authorId: text, name: text },
  (draftIds: readonly string[]) => Prisma.sql`
    SELECT s.draft_id AS "draftId", s.author_id AS "authorId", p.name
    FROM draft_save s JOIN person p ON p.id = s.author_id
    WHERE s.draft_id = ANY(${[...draftIds]}::uuid[])
    GROUP BY s.draft_id, s.author_id, p.name ORDER BY s.draft_id, min(s.number)`,
  (sql, { draftId }) => sql([draftId]),
);

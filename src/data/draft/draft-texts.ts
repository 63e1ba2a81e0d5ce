import type { DraftFiles } from "../../domain/draft/draft-file";
import { flag, int, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

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
 * The `count` newest saves of two files of a draft, the newest first: of those that follow each other without one of the other file
 * the last. `isFirst`: of the first file.
 */
export const listTurns = query(
  { isFirst: flag, text: orNull(text) },
  (draftId: string, [one, other]: readonly [string, string], count: number) => Prisma.sql`
    SELECT "isFirst", text FROM (
      SELECT number, path, path = ${one} AS "isFirst", text, lead(path) OVER (ORDER BY number) AS next FROM draft_save
      WHERE draft_id = ${draftId}::uuid AND path IN (${one}, ${other})
    ) AS save
    WHERE next IS DISTINCT FROM path ORDER BY number DESC LIMIT ${count}`,
  (sql, { draftId }) => sql(draftId, ["articles/fees/article.mdx", "articles/fees/article.fr.mdx"], 10),
);

import { z } from "zod";
import { type LintDiagnostic, lintDiagnosticSchema } from "../../domain/item/lint/lint-diagnostic";
import { int } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** A remark of the lint. `question`: the item version in use that it is about; null where there is none, or several. */
type ListedRemark = LintDiagnostic & { question: { version: number; stem: string } | null };

/** An article that readers have, by its slug, with what the lint says of its questions; null: its questions were not checked. */
export type LintedArticle = { article: string; diagnostics: ListedRemark[] | null };

export const listLinted = async (client: PrismaClient): Promise<LintedArticle[]> => {
  const rows = await client.article.findMany({
    where: { withdrawn: { equals: Prisma.DbNull } },
    select: { slug: true, lint: true },
    orderBy: { slug: "asc" },
  });
  const found = rows.map(({ slug, lint }) => ({
    article: slug,
    diagnostics: lint === null ? null : z.array(lintDiagnosticSchema).catch([]).parse(lint),
  }));
  const identities = found.flatMap(({ diagnostics }) => diagnostics?.flatMap(({ item }) => item ?? []) ?? []);
  const versions = await client.itemVersion.findMany({
    where: { retiredAt: null, item: { identity: { in: [...new Set(identities)] } } },
    select: { id: true, stem: true, item: { select: { identity: true } } },
  });
  const questions = new Map(versions.map(({ id, stem, item }) => [item.identity, { version: id, stem }]));
  return found
    .filter(({ diagnostics }) => diagnostics === null || diagnostics.length > 0)
    .map(({ article, diagnostics }) => ({
      article,
      diagnostics: diagnostics?.map((each) => ({ ...each, question: questions.get(each.item ?? "") ?? null })) ?? null,
    }));
};

/** How many remarks the lint makes of the questions of articles that readers have. */
export const countLinted = query(
  { remarks: int },
  () => Prisma.sql`
    SELECT COALESCE(SUM(jsonb_array_length(lint)), 0)::int AS remarks
    FROM article WHERE withdrawn IS NULL AND jsonb_typeof(lint) = 'array'`,
  (sql) => sql(),
);

import { z } from "zod";
import { type LintDiagnostic, lintDiagnosticSchema } from "../../domain/item/lint/lint-diagnostic";
import { Prisma, type PrismaClient } from "../generated/client";

/** An article that readers have, by its slug, with what the lint says of its questions. */
export type LintedArticle = { article: string; diagnostics: LintDiagnostic[] };

export const listLinted = async (client: PrismaClient): Promise<LintedArticle[]> => {
  const rows = await client.article.findMany({
    where: { withdrawn: { equals: Prisma.DbNull }, lint: { not: Prisma.DbNull } },
    select: { slug: true, lint: true },
    orderBy: { slug: "asc" },
  });
  return rows.map(({ slug, lint }) => ({
    article: slug,
    diagnostics: z.array(lintDiagnosticSchema).catch([]).parse(lint),
  }));
};

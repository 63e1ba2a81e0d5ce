import type { LintDiagnostic } from "../../domain/item/lint/lint-diagnostic";
import { command } from "../database/statement";
import { Prisma } from "../generated/client";

/** Keeps what the lint says of the questions of articles, in place of what it said before. */
export const storeLint = command(
  (articles: readonly { slug: string; lint: readonly LintDiagnostic[] }[]) => Prisma.sql`
    UPDATE article a SET lint = next.lint
    FROM jsonb_to_recordset(${JSON.stringify(articles)}::jsonb) AS next (slug text, lint jsonb)
    WHERE a.slug = next.slug AND a.lint IS DISTINCT FROM next.lint`,
  (sql, { article }) => sql([{ slug: article, lint: [] }]),
);

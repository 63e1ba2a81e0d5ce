import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** The items in use of some articles that rest on a fact. */
export const listItemsOnFact = query(
  { slug: text, stem: text },
  (fact: string, articles: readonly string[]) => Prisma.sql`
    SELECT article_slug AS slug, stem FROM item_version
    WHERE retired_at IS NULL AND article_slug = ANY(${[...articles]}::text[])
      AND content->'facts' @> ${JSON.stringify([{ id: fact }])}::jsonb
    ORDER BY article_slug, stem`,
  (sql, { fact, article }) => sql(fact, [article]),
);

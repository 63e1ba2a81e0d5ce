import { int, orNull, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** The parts of these guides, and the facts in them of which no later state is known. */
export const searchParts = query(
  { article: text, position: int, section: text, heading: text, text, fact: orNull(text) },
  (articles: readonly string[]) => Prisma.sql`
    SELECT article_slug AS article, position, section, heading, text, fact
    FROM search_entry
    WHERE article_slug = ANY(${[...articles]}::text[]) AND kind IN ('section', 'fact') AND NOT superseded`,
  (sql, { article }) => sql([article]),
);

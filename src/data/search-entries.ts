import type { Language } from "../domain/language";
import type { FoundEntry } from "../domain/search/search-entry";
import type { PrismaClient } from "./generated/client";

/** The entries that a query finds, best first as full text search ranks them: title, heading, quote, passage. */
export const searchEntries = (
  client: PrismaClient,
  language: Language,
  tsquery: string,
  most: number,
): Promise<FoundEntry[]> =>
  client.$queryRaw`
    SELECT e.article_slug AS article, e.position, e.language, e.kind, e.section, e.fact, e.title, e.heading, e.text,
      e.title_words AS "titleWords", e.heading_words AS "headingWords", e.quote_words AS "quoteWords",
      e.passage_words AS "passageWords", found.rank
    FROM (
      SELECT article_slug, position, ts_rank_cd('{0.1, 0.3, 0.7, 1}', vector, asked, 1)::float8 AS rank
      FROM search_entry, to_tsquery(search_config(${language}), ${tsquery}) asked
      WHERE language = ${language} AND vector @@ asked
      ORDER BY rank DESC, article_slug, position LIMIT ${most}
    ) found
    JOIN search_entry e USING (article_slug, position)
    ORDER BY found.rank DESC, e.article_slug, e.position`;

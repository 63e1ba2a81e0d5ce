import type { Language } from "../../domain/language";
import type { Step } from "../../domain/search/plan-search";
import type { FoundEntry } from "../../domain/search/search-entry";
import { Prisma, type PrismaClient } from "../generated/client";
import { configOf } from "./search-config";

const vectors: Record<Step["words"], string> = { heads: "heads", own: "vector", all: "whole" };

/** The entries that a step finds, best first as full text search ranks them: title, heading, quote, passage. */
export const searchEntries = (
  client: PrismaClient,
  language: Language,
  { tsquery, words, positions }: Step,
  most: number,
): Promise<FoundEntry[]> => {
  const sought = Prisma.raw(vectors[words]);
  const kinds = positions ? Prisma.sql`AND kind IN ('article', 'section')` : Prisma.empty;
  return client.$queryRaw`
    SELECT e.article_slug AS article, e.position, e.language, e.kind, e.section, e.fact, e.title, e.heading, e.text,
      e.title_words AS "titleWords", e.heading_words AS "headingWords", e.quote_words AS "quoteWords",
      e.passage_words AS "passageWords", e.context_words AS "contextWords", found.rank
    FROM (
      SELECT article_slug, position, ts_rank_cd('{0.1, 0.3, 0.7, 1}', ${sought}, asked, 1)::float8 AS rank
      FROM search_entry, to_tsquery(${configOf(language)}, ${tsquery}) asked
      WHERE language = ${language} AND ${sought} @@ asked ${kinds}
      ORDER BY rank DESC, article_slug, position LIMIT ${most}
    ) found
    JOIN search_entry e USING (article_slug, position)
    ORDER BY found.rank DESC, e.article_slug, e.position`;
};

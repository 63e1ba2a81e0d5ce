import { z } from "zod";
import type { Language } from "../../domain/language";
import { languageSchema } from "../../domain/language-schema";
import { entryKinds } from "../../domain/search/entries/search-entry";
import type { Step } from "../../domain/search/query/plan-search";
import { flag, float, int, oneOf, orNull, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";
import { configSql } from "./config-sql";

const vectors: Record<Step["words"], string> = { heads: "heads", own: "vector", all: "whole" };

/** The entries that a step finds, best first as full text search ranks them: title, heading, quote, passage. */
export const searchEntries = query(
  {
    article: text,
    position: int,
    language: oneOf(languageSchema),
    kind: oneOf(z.enum(entryKinds)),
    section: text,
    fact: orNull(text),
    title: text,
    heading: text,
    text,
    superseded: flag,
    titleWords: text,
    headingWords: text,
    quoteWords: text,
    passageWords: text,
    contextWords: text,
    rank: float,
  },
  (language: Language, { tsquery, words, headingsOnly }: Step, most: number) => {
    const sought = Prisma.raw(vectors[words]);
    const kinds = headingsOnly ? Prisma.sql`AND kind IN ('article', 'section')` : Prisma.empty;
    return Prisma.sql`
    SELECT e.article_slug AS article, e.position, e.language, e.kind, e.section, e.fact, e.title, e.heading, e.text, e.superseded,
      e.title_words AS "titleWords", e.heading_words AS "headingWords", e.quote_words AS "quoteWords",
      e.passage_words AS "passageWords", e.context_words AS "contextWords", found.rank
    FROM (
      SELECT article_slug, position, ts_rank_cd('{0.1, 0.3, 0.7, 1}', ${sought}, asked, 1)::float8 AS rank
      FROM search_entry, to_tsquery(${configSql(language)}, ${tsquery}) asked
      WHERE language = ${language} AND ${sought} @@ asked ${kinds}
      ORDER BY rank DESC, article_slug, position LIMIT ${most}
    ) found
    JOIN search_entry e USING (article_slug, position)
    ORDER BY found.rank DESC, e.article_slug, e.position`;
  },
  (sql, { word }) => sql("en", { tsquery: word, words: "all", headingsOnly: false }, 10),
);

import type { Language } from "../../domain/language";
import { flag, int, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";
import { configSql } from "./config-sql";

/** The words of the index that stand near these: of the same stem, beginning with them, or spelt alike (trigrams). */
export const searchRelatedWords = query(
  { typed: text, word: text, entries: int, same: flag, begins: flag },
  (language: Language, words: readonly string[]) => Prisma.sql`
    SELECT DISTINCT ON (typed.word, near.word) typed.word AS typed, near.word, near.entries,
      COALESCE(near.lexeme = typed.lexeme, false) AS same, starts_with(near.word, typed.word) AS begins
    FROM (
      SELECT DISTINCT word, (tsvector_to_array(to_tsvector(${configSql(language)}, word)))[1] AS lexeme
      FROM unnest(${[...words]}::text[]) AS word
    ) typed
    CROSS JOIN LATERAL (
      (SELECT t.word, t.lexeme, t.entries FROM search_term t
        WHERE t.language = ${language} AND t.lexeme = typed.lexeme ORDER BY t.entries DESC LIMIT 20)
      UNION ALL
      (SELECT t.word, t.lexeme, t.entries FROM search_term t
        WHERE t.language = ${language} AND t.word >= typed.word AND t.word < typed.word || chr(1114111)
        ORDER BY t.entries DESC LIMIT 20)
      UNION ALL
      (SELECT t.word, t.lexeme, t.entries FROM search_term t
        WHERE t.language = ${language} AND t.word % typed.word ORDER BY similarity(t.word, typed.word) DESC LIMIT 12)
    ) near
    ORDER BY typed.word, near.word`,
  (sql, { word }) => sql("en", [word]),
);

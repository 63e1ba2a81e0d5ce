import type { Language } from "../../domain/language";
import { flag, int, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";
import { configOf } from "./search-config";

/** The words of the index that stand near these: of the same stem, beginning with them, or spelt alike (trigrams). */
export const searchRelatedWords = query(
  { asked: text, word: text, entries: int, same: flag, begins: flag },
  (language: Language, words: readonly string[]) => Prisma.sql`
    SELECT DISTINCT ON (asked.word, near.word) asked.word AS asked, near.word, near.entries,
      COALESCE(near.lexeme = asked.lexeme, false) AS same, starts_with(near.word, asked.word) AS begins
    FROM (
      SELECT DISTINCT word, (tsvector_to_array(to_tsvector(${configOf(language)}, word)))[1] AS lexeme
      FROM unnest(${[...words]}::text[]) AS word
    ) asked
    CROSS JOIN LATERAL (
      (SELECT t.word, t.lexeme, t.entries FROM search_term t
        WHERE t.language = ${language} AND t.lexeme = asked.lexeme ORDER BY t.entries DESC LIMIT 20)
      UNION ALL
      (SELECT t.word, t.lexeme, t.entries FROM search_term t
        WHERE t.language = ${language} AND t.word >= asked.word AND t.word < asked.word || chr(1114111)
        ORDER BY t.entries DESC LIMIT 20)
      UNION ALL
      (SELECT t.word, t.lexeme, t.entries FROM search_term t
        WHERE t.language = ${language} AND t.word % asked.word ORDER BY similarity(t.word, asked.word) DESC LIMIT 12)
    ) near
    ORDER BY asked.word, near.word`,
  (sql, { word }) => sql("en", [word]),
);

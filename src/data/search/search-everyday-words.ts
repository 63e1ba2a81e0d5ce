import type { Language } from "../../domain/language";
import { firstLettersOf } from "../../domain/search/everyday-word";
import { flag, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** What people say in a language, and what the rules call it: all that may begin with one of these words, or with a slip for one. */
export const searchEverydayWords = query(
  { words: text, means: text, nearest: flag },
  (language: Language, typed: readonly string[]) => Prisma.sql`
    SELECT words, means, nearest FROM everyday_word
    WHERE language = ${language} AND left(split_part(words, ' ', 1), 2) = ANY(${firstLettersOf(typed)}::text[])`,
  (sql, { word }) => sql("en", [word]),
);

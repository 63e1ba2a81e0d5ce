import type { Language } from "../../domain/language";
import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** What each guide of a language is called, and its tags, folded. */
export const searchArticleNames = query(
  { id: text, title: text, tags: text },
  (language: Language) => Prisma.sql`
    SELECT article_slug AS id, title, passage_words AS tags
    FROM search_entry WHERE language = ${language} AND kind = 'article'`,
  (sql) => sql("en"),
);

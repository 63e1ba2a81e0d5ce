import { languageSchema } from "../../domain/language-schema";
import { int, oneOf, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

const undrawnArticle = {
  slug: text,
  revision: int,
  title: text,
  summary: text,
  language: oneOf(languageSchema),
  reviewed: text,
};

/** Live articles whose picture is missing or older than they are. */
export const listUndrawnArticles = query(
  undrawnArticle,
  () => Prisma.sql`
    SELECT a.slug, r.number AS revision, r.content->>'title' AS title, r.content->>'summary' AS summary,
           a.language, r.content->>'reviewed' AS reviewed
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    LEFT JOIN picture p ON p.article_slug = a.slug
    WHERE a.withdrawn IS NULL AND p.revision IS DISTINCT FROM a.current_number
    ORDER BY a.slug`,
  (sql) => sql(),
);

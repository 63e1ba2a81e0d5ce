import { languageSchema } from "../../domain/language-schema";
import { oneOf, orNull, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** What a fact of a guide rests on. `name`: what the guide is called in short. */
export const searchFactSource = query(
  { name: text, publisher: text, title: text, url: text, language: orNull(oneOf(languageSchema)) },
  (article: string, fact: string) => Prisma.sql`
    SELECT COALESCE(r.content->>'shortTitle', r.content->>'title') AS name,
      s->>'publisher' AS publisher, s->>'title' AS title, s->>'url' AS url, s->>'language' AS language
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    CROSS JOIN LATERAL (SELECT r.content->'facts' AS facts, r.content->'sources' AS sources OFFSET 0) content
    CROSS JOIN LATERAL jsonb_array_elements(content.facts) f
    JOIN LATERAL jsonb_array_elements(content.sources) s ON s->'id' = f->'source'
    WHERE a.slug = ${article} AND f->>'id' = ${fact}`,
  (sql, { article, fact }) => sql(article, fact),
);

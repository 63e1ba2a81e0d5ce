import { languageSchema } from "../../domain/language-schema";
import { oneOf, orNull, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** What these facts of a guide rest on. `name`: what the guide is called in short. */
export const searchFactSources = query(
  { name: text, fact: text, publisher: text, title: text, url: text, language: orNull(oneOf(languageSchema)) },
  (article: string, facts: readonly string[]) => Prisma.sql`
    SELECT COALESCE(r.content->>'shortTitle', r.content->>'title') AS name, f->>'id' AS fact,
      s->>'publisher' AS publisher, s->>'title' AS title, s->>'url' AS url, s->>'language' AS language
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    CROSS JOIN LATERAL (SELECT r.content->'facts' AS facts, r.content->'sources' AS sources OFFSET 0) content
    CROSS JOIN LATERAL jsonb_array_elements(content.facts) f
    JOIN LATERAL jsonb_array_elements(content.sources) s ON s->'id' = f->'source'
    WHERE a.slug = ${article} AND f->>'id' = ANY(${[...facts]}::text[])`,
  (sql, { article, fact }) => sql(article, [fact]),
);

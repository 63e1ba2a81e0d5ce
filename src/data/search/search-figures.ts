import { z } from "zod";
import type { Language } from "../../domain/language";
import { languageSchema } from "../../domain/language-schema";
import { int, oneOf, orNull, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";

/** The facts of a language that give a sum in dollars, with the source of each; none of which a later state is known. */
export const searchFigures = query(
  {
    article: text,
    position: int,
    section: text,
    fact: text,
    quote: text,
    claim: text,
    publisher: text,
    title: text,
    url: text,
    language: orNull(oneOf(languageSchema)),
    stated: orNull(text),
    checked: text,
    copy: oneOf(z.enum(["live", "stored"])),
  },
  (language: Language) => Prisma.sql`
    SELECT e.article_slug AS article, e.position, e.section, e.fact, f->>'quote' AS quote, f->>'claim' AS claim,
      s->>'publisher' AS publisher, s->>'title' AS title, s->>'url' AS url, s->>'language' AS language, s->>'stated' AS stated, s->>'checked' AS checked, s->>'copy' AS copy
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    CROSS JOIN LATERAL (SELECT r.content->'facts' AS facts, r.content->'sources' AS sources OFFSET 0) content
    CROSS JOIN LATERAL jsonb_array_elements(content.facts) f
    JOIN LATERAL jsonb_array_elements(content.sources) s ON s->'id' = f->'source'
    JOIN search_entry e ON e.article_slug = a.slug AND e.fact = f->>'id'
    WHERE a.language = ${language} AND strpos(f->>'quote', '$') > 0 AND NOT e.superseded`,
  (sql) => sql("en"),
);

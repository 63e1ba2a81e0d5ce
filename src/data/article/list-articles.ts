import { type Stage, stageSchema } from "../../domain/article/stage";
import type { Language } from "../../domain/language";
import { languageSchema } from "../../domain/language-schema";
import { int, oneOf, orNull, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** `stage`, `shortTitle`, `shortSummary`: null where the guide does not say. */
export type ListedArticle = {
  slug: string;
  title: string;
  summary: string;
  stage: Stage | null;
  shortTitle: string | null;
  shortSummary: string | null;
  language: Language;
  reviewed: string;
  items: { total: number };
};

const liveArticles = query(
  {
    slug: text,
    title: text,
    summary: text,
    stage: orNull(oneOf(stageSchema)),
    shortTitle: orNull(text),
    shortSummary: orNull(text),
    language: oneOf(languageSchema),
    reviewed: text,
    total: int,
  },
  () => Prisma.sql`
    SELECT a.slug, head.title, head.summary, head.stage, head."shortTitle", head."shortSummary", a.language, head.reviewed, COALESCE(live.total, 0) AS total
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    -- Each text is unpacked once, not once for each name.
    CROSS JOIN LATERAL jsonb_to_record(r.content)
      AS head (title text, summary text, stage text, "shortTitle" text, "shortSummary" text, reviewed text, "order" int)
    LEFT JOIN (
      SELECT article_slug, sum(items)::int AS total FROM item_count WHERE section = '' AND items > 0 GROUP BY article_slug
    ) live ON live.article_slug = a.slug
    WHERE a.withdrawn IS NULL
    ORDER BY head."order", head.title, a.slug`,
  (sql) => sql(),
);

/** All published articles, by their `order`, then by title. */
export const listArticles = async (client: PrismaClient): Promise<ListedArticle[]> => {
  const rows = await liveArticles(client);
  return rows.map(({ total, ...article }) => ({ ...article, items: { total } }));
};

import { int, text } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma } from "../generated/client";

const practisedArticle = { slug: text, title: text, questions: int };

export type PractisedArticle = RowOf<typeof practisedArticle>;

/** The guides that this learner was asked about, as they are called now, with how many questions a reset would hide. */
export const listPractisedArticles = query(
  practisedArticle,
  (learnerId: string) => Prisma.sql`
    SELECT a.slug, r.content->>'title' AS title, asked.questions
    FROM (
      SELECT v.article_slug, count(*)::int AS questions
      FROM block b
      JOIN block_question q ON q.block_id = b.id AND q.reset_id IS NULL
      JOIN item_version v ON v.id = q.item_version_id
      WHERE b.learner_id = ${learnerId}::uuid
      GROUP BY v.article_slug
    ) asked
    JOIN article a ON a.slug = asked.article_slug
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    ORDER BY title`,
  (sql, { learnerId }) => sql(learnerId),
);

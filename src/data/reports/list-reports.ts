import type { ReaderReport, ReportQuery } from "../../domain/article/reports/reader-report";
import type { Answer } from "../../domain/item/answer";
import { answerText } from "../../domain/item/answer-text";
import { storedItem } from "../catalogue/stored-item";
import { Prisma, type PrismaClient } from "../generated/client";

type Row = {
  id: string;
  article: string;
  revision: number | null;
  section: string;
  reason: string;
  text: string;
  times: number;
  created_at: Date;
  done_at: Date | null;
  done_note: string;
  heading: string | null;
  item: string | null;
  content: Prisma.JsonValue | null;
  answer: Answer | null;
};

const aboutOf = ({ item, content, answer, heading, section }: Row): ReaderReport["about"] => {
  if (item === null || content === null) return { kind: "section", heading: heading ?? section };
  const asked = storedItem(content);
  return {
    kind: "question",
    item,
    stem: asked.stem,
    key: answerText(asked, asked.key),
    answer: answer && answerText(asked, answer),
  };
};

/** What readers and learners found wrong, newest first. */
export const listReports = async (client: PrismaClient, { article, all }: ReportQuery): Promise<ReaderReport[]> => {
  const wanted = Prisma.sql`
    (${article ?? null}::text IS NULL OR ${article ?? null} IN (a.slug, a.guide_slug)) AND (${all} OR done_at IS NULL)`;
  const rows = await client.$queryRaw<Row[]>`
    SELECT r.id, v.article_slug AS article, (
        SELECT max(number) FROM revision WHERE article_slug = v.article_slug AND created_at <= r.created_at
      ) AS revision, v.section, r.reason, r.text, 1 AS times, r.created_at, r.done_at, r.done_note,
      NULL AS heading, i.identity AS item, v.content, (
        SELECT answered.answer FROM block b
        JOIN block_question q ON q.block_id = b.id AND q.item_version_id = v.id
        JOIN response answered ON answered.question_id = q.id
        WHERE b.learner_id = r.learner_id
        ORDER BY answered.created_at > r.created_at, abs(extract(epoch FROM answered.created_at - r.created_at)) LIMIT 1
      ) AS answer
    FROM report r
    JOIN item_version v ON v.id = r.item_version_id
    JOIN item i ON i.id = v.item_id
    JOIN article a ON a.slug = v.article_slug
    WHERE ${wanted}
    UNION ALL
    SELECT s.id, s.article_slug, s.revision, s.section, s.reason, s.text, s.times, s.created_at, s.done_at, s.done_note, (
        SELECT named->>'heading' FROM revision
        CROSS JOIN LATERAL jsonb_array_elements(content->'sections') AS named
        WHERE article_slug = s.article_slug AND number = s.revision AND named->>'anchor' = s.section
      ), NULL, NULL, NULL
    FROM section_report s JOIN article a ON a.slug = s.article_slug
    WHERE ${wanted}
    ORDER BY created_at DESC, id`;
  return rows.map((row) => ({
    id: row.id,
    article: row.article,
    revision: row.revision,
    section: row.section,
    reason: row.reason,
    text: row.text,
    times: row.times,
    reportedAt: row.created_at.toISOString(),
    about: aboutOf(row),
    done: row.done_at && { at: row.done_at.toISOString(), note: row.done_note },
  }));
};

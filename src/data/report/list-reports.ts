import type { ReaderReport, ReportQuery } from "../../domain/article/reports/reader-report";
import { answerText } from "../../domain/item/answer/answer-text";
import { instant, int, json, orNull, text, uuid } from "../database/column";
import { query, type RowOf } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { storedAnswer } from "../response/stored-answer";

const reportRow = {
  id: uuid,
  article: text,
  revision: orNull(int),
  section: text,
  reason: text,
  text,
  times: int,
  awaited_by: int,
  created_at: instant,
  done_at: orNull(instant),
  done_note: text,
  heading: orNull(text),
  item: orNull(text),
  content: orNull(json),
  answer: orNull(json),
};

const aboutOf = ({ item, content, answer, heading, section }: RowOf<typeof reportRow>): ReaderReport["about"] => {
  if (item === null || content === null) return { kind: "section", heading: heading ?? section };
  const itemContent = storedItem(content);
  return {
    kind: "question",
    item,
    stem: itemContent.stem,
    key: answerText(itemContent, itemContent.key),
    answer: answer === null ? null : answerText(itemContent, storedAnswer(answer)),
  };
};

const awaitedBy = (reportId: Prisma.Sql) =>
  Prisma.sql`(SELECT count(*)::int FROM report_reply WHERE report_id = ${reportId}) AS awaited_by`;

const reportRows = query(
  reportRow,
  ({ article, all }: ReportQuery) => {
    const wanted = Prisma.sql`
      (${article ?? null}::text IS NULL OR ${article ?? null} IN (a.slug, a.original_slug)) AND (${all} OR done_at IS NULL)`;
    return Prisma.sql`
    SELECT r.id, v.article_slug AS article, (
        SELECT max(number) FROM revision WHERE article_slug = v.article_slug AND created_at <= r.created_at
      ) AS revision, v.section, r.reason::text, r.text, 1 AS times, ${awaitedBy(Prisma.sql`r.id`)}, r.created_at, r.done_at, r.done_note,
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
    SELECT s.id, s.article_slug, s.revision, s.section, s.reason::text, s.text, s.times, ${awaitedBy(Prisma.sql`s.id`)}, s.created_at, s.done_at, s.done_note, (
        SELECT named->>'heading' FROM revision
        CROSS JOIN LATERAL jsonb_array_elements(content->'sections') AS named
        WHERE article_slug = s.article_slug AND number = s.revision AND named->>'anchor' = s.section
      ), NULL, NULL, NULL
    FROM section_report s JOIN article a ON a.slug = s.article_slug
    WHERE ${wanted}
    ORDER BY created_at DESC, id`;
  },
  (sql) => sql({ all: true }),
);

/** What readers and learners found wrong, newest first. */
export const listReports = async (client: PrismaClient, query: ReportQuery): Promise<ReaderReport[]> => {
  const rows = await reportRows(client, query);
  return rows.map((row) => ({
    id: row.id,
    article: row.article,
    revision: row.revision,
    section: row.section,
    reason: row.reason,
    text: row.text,
    times: row.times,
    awaitedBy: row.awaited_by,
    reportedAt: row.created_at.toISOString(),
    about: aboutOf(row),
    done: row.done_at && { at: row.done_at.toISOString(), note: row.done_note },
  }));
};

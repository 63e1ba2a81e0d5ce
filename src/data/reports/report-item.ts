import type { Report, ReportReason, ReportRequest } from "../../domain/item/report-request";
import { retryConflicts } from "../database/retry-conflicts";
import type { PrismaClient } from "../generated/client";

type Row = { id: string; reason: ReportReason; created_at: Date; isNew: boolean };

const findQuestion = async (client: PrismaClient, learnerId: string, questionId: string) => {
  const [row] = await client.$queryRaw<{ answered: boolean }[]>`
    SELECT EXISTS (SELECT FROM response r WHERE r.question_id = q.id) AS answered
    FROM block_question q JOIN block b ON b.id = q.block_id
    WHERE q.id = ${questionId}::uuid AND b.learner_id = ${learnerId}::uuid`;
  return row;
};

/** PostgreSQL leaves `xmax` at 0 in a row that was inserted and not met. A later text is kept, an empty one takes none away. */
const insertOnce = (client: PrismaClient, learnerId: string, request: ReportRequest, now: Date) =>
  client.$queryRaw<Row[]>`
    INSERT INTO report (learner_id, item_version_id, reason, text, created_at)
    SELECT b.learner_id, q.item_version_id, ${request.reason}, ${request.text ?? ""}, ${now}::timestamptz
    FROM block_question q JOIN block b ON b.id = q.block_id
    WHERE q.id = ${request.question}::uuid AND b.learner_id = ${learnerId}::uuid
      AND EXISTS (SELECT FROM response r WHERE r.question_id = q.id)
    ON CONFLICT (learner_id, item_version_id, reason) DO UPDATE
      SET text = COALESCE(NULLIF(excluded.text, ''), report.text)
    RETURNING id, reason, created_at, xmax = 0 AS "isNew"`;

export type RecordedReport = { kind: "kept"; report: Report; isNew: boolean } | { kind: "not-found" | "not-answered" };

/**
 * Keeps what a learner found wrong with an item that they answered. One learner, item version and reason are one
 * report, however often it is sent. `not-found`: no such question in a block of this learner.
 */
export const reportItem = async (
  client: PrismaClient,
  { learnerId, request, now }: { learnerId: string; request: ReportRequest; now: Date },
): Promise<RecordedReport> => {
  const question = await findQuestion(client, learnerId, request.question);
  if (!question) return { kind: "not-found" };
  if (!question.answered) return { kind: "not-answered" };
  const [row] = await retryConflicts(() => insertOnce(client, learnerId, request, now));
  if (!row) return { kind: "not-found" };
  const report = { id: row.id, reason: row.reason, reportedAt: row.created_at.toISOString() };
  return { kind: "kept", report, isNew: row.isNew };
};

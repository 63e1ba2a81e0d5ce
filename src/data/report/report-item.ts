import { type ItemReport, type ReportRequest, reportReasonSchema } from "../../domain/item/reports/report-request";
import { flag, instant, oneOf, uuid } from "../database/column";
import { inTransaction } from "../database/in-transaction";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { lockReporter } from "./lock-reporter";
import { keepReplyAddress } from "./report-reply";

const findQuestion = (client: Prisma.TransactionClient, learnerId: string, questionId: string) =>
  client.blockQuestion.findFirst({
    where: { id: questionId, block: { learnerId } },
    select: { responses: { take: 1, select: { id: true } } },
  });

/** PostgreSQL leaves `xmax` at 0 in a row that was inserted, not updated. A later text replaces the earlier one unless it is empty. */
const insertOnce = query(
  { id: uuid, reason: oneOf(reportReasonSchema), created_at: instant, isNew: flag },
  (learnerId: string, request: ReportRequest, now: Date) => Prisma.sql`
    INSERT INTO report (learner_id, item_version_id, reason, text, created_at)
    SELECT b.learner_id, q.item_version_id, ${request.reason}::report_reason, ${request.text ?? ""}, ${now}::timestamptz
    FROM block_question q JOIN block b ON b.id = q.block_id
    WHERE q.id = ${request.question}::uuid AND b.learner_id = ${learnerId}::uuid
      AND EXISTS (SELECT FROM response r WHERE r.question_id = q.id)
    ON CONFLICT (learner_id, item_version_id, reason) DO UPDATE
      SET text = COALESCE(NULLIF(excluded.text, ''), report.text)
    RETURNING id, reason, created_at, xmax = 0 AS "isNew"`,
  (sql, { learnerId, questionId, now }) => sql(learnerId, { question: questionId, reason: "typo" }, now),
);

export type RecordedReport =
  | { kind: "kept"; report: ItemReport; isNew: boolean }
  | { kind: "not-found" | "not-answered" };

/**
 * Keeps what a learner found wrong with an item that they answered. One learner, item version and reason are one
 * report, however often it is sent. Who leaves an address with it is mailed what comes of it, also where it was closed before:
 * then it is open again. `not-found`: no such question in a block of this learner.
 */
export const reportItem = (
  client: PrismaClient,
  { learnerId, request, now }: { learnerId: string; request: ReportRequest; now: Date },
): Promise<RecordedReport> =>
  inTransaction(client, async (transaction) => {
    const [reporter] = await lockReporter(transaction, learnerId);
    const question = reporter && (await findQuestion(transaction, learnerId, request.question));
    if (!question) return { kind: "not-found" };
    if (question.responses.length === 0) return { kind: "not-answered" };
    const [row] = await insertOnce(transaction, learnerId, request, now);
    if (!row) return { kind: "not-found" };
    const { reply } = request;
    if (reply) await keepReplyAddress(transaction, { reportId: row.id, reply, now });
    const report = { id: row.id, reason: row.reason, reportedAt: row.created_at.toISOString() };
    return { kind: "kept", report, isNew: row.isNew };
  });

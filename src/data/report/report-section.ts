import {
  type SectionReport,
  type SectionReportRequest,
  sectionReportSchema,
} from "../../domain/article/reports/section-report-request";
import { hashText } from "../../domain/hash-text";
import { flag, instant, oneOf, uuid } from "../database/column";
import { inTransaction } from "../database/in-transaction";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { lockReporter } from "./lock-reporter";
import { keepReplyAddress } from "./report-reply";

type ReceivedReport = { learnerId: string | undefined; request: SectionReportRequest; now: Date };

/** Every guide ends with these two, whether or not its editor placed them. */
const closing = ["practice", "sources"];

type KeyedReport = {
  learnerId: string | undefined;
  articleSlug: string;
  revision: number;
  section: string;
  /** As the API writes it. */
  reason: string;
  text: string;
};

/**
 * What makes two reports the same one. Of a learner it is all that they say of a section for one reason; of readers whom
 * nothing tells apart, what says the same.
 */
export const sectionReportKey = ({ learnerId, articleSlug, revision, section, reason, text }: KeyedReport): string =>
  hashText(learnerId ?? "", articleSlug, String(revision), section, reason, learnerId === undefined ? text : "");

const keyOf = ({
  learnerId,
  request: { article: articleSlug, text = "", reply: _reply, ...request },
}: ReceivedReport) => sectionReportKey({ ...request, learnerId, articleSlug, text });

/** PostgreSQL leaves `xmax` at 0 in a row that was inserted, not updated. A later text replaces the earlier one unless it is empty. */
const insertOnce = query(
  { id: uuid, reason: oneOf(sectionReportSchema.shape.reason), created_at: instant, isNew: flag },
  (received: ReceivedReport) => Prisma.sql`
    INSERT INTO section_report (key, learner_id, article_slug, revision, section, reason, text, created_at)
    SELECT ${keyOf(received)}, ${received.learnerId ?? null}::uuid, r.article_slug, r.number, ${received.request.section}, ${received.request.reason}::section_report_reason, ${received.request.text ?? ""},
           ${received.now}::timestamptz
    FROM revision r
    WHERE r.article_slug = ${received.request.article} AND r.number = ${received.request.revision}
      AND (${received.request.section} = ANY (${closing})
           OR EXISTS (SELECT FROM jsonb_array_elements(r.content->'sections') s WHERE s->>'anchor' = ${received.request.section}))
    ON CONFLICT (key) DO UPDATE
      SET times = section_report.times + 1, text = COALESCE(NULLIF(excluded.text, ''), section_report.text)
    RETURNING id, reason, created_at, xmax = 0 AS "isNew"`,
  (sql, { learnerId, article, section, now }) =>
    sql({ learnerId, request: { article, revision: 1, section, reason: "typo" }, now }),
);

/**
 * Keeps what a reader found wrong with a section, with the revision that they read. However often the same report is sent,
 * it is one, and how often is counted. Who leaves an address with it is mailed what comes of it, also where it was closed
 * before: then it is open again. Of a learner who has just been deleted it is kept without them, and without an address.
 * Undefined: there is no such section in that revision.
 */
export const reportSection = (
  client: PrismaClient,
  { learnerId, request, now }: ReceivedReport,
): Promise<{ report: SectionReport; isNew: boolean } | undefined> =>
  inTransaction(client, async (transaction) => {
    const reporter = learnerId === undefined ? undefined : (await lockReporter(transaction, learnerId))[0];
    const [row] = await insertOnce(transaction, { learnerId: reporter?.id, request, now });
    if (!row) return undefined;
    const { reply } = request;
    if (reply && reporter?.id === learnerId) await keepReplyAddress(transaction, { reportId: row.id, reply, now });
    return { report: { id: row.id, reason: row.reason, reportedAt: row.created_at.toISOString() }, isNew: row.isNew };
  });

import {
  mostAddresses,
  mostReportsOfAddress,
  type ReplyAddress,
  replyAddressDays,
} from "../../domain/item/reports/report-reply";
import { daysBefore } from "../../domain/utc-day";
import { int } from "../database/column";
import { command, query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** One at a time counts the reports of an address; the lock ends with the transaction. */
const lockAddress = query(
  { locked: int },
  (address: string) => Prisma.sql`
    SELECT 1 AS locked FROM (SELECT pg_advisory_xact_lock(hashtext('report_reply'), hashtext(lower(${address}::text)))) AS lock`,
  (sql) => sql("sam@example.org"),
);

/** Where a report has as many addresses as it may, or an address as many reports of the last 24 hours, nothing is added. */
const insertAddress = command(
  (reportId: string, { to, language }: ReplyAddress, now: Date) => Prisma.sql`
    INSERT INTO report_reply (report_id, address, language, created_at)
    SELECT ${reportId}::uuid, ${to}, ${language}, ${now}::timestamptz
    WHERE EXISTS (SELECT FROM report_reply WHERE report_id = ${reportId}::uuid AND address = ${to})
      OR (
        (SELECT count(*) FROM report_reply WHERE report_id = ${reportId}::uuid) < ${mostAddresses}::int
        AND (
          SELECT count(*) FROM report_reply
          WHERE lower(address) = lower(${to}::text) AND created_at > ${daysBefore(now, 1)}::timestamptz
        ) < ${mostReportsOfAddress}::int)
    ON CONFLICT (report_id, address) DO UPDATE SET language = EXCLUDED.language`,
  (sql, { reportId, now }) => sql(reportId, { to: "sam@example.org", language: "en" }, now),
);

/** Opens a report again that was closed and that somebody waits for an answer to; its note goes, as only what is done has one. */
const reopenReport = command(
  (reportId: string) => {
    const open = Prisma.sql`done_at = NULL, done_note = '', note_is_public = false`;
    return Prisma.sql`
    WITH awaited AS (SELECT DISTINCT report_id AS id FROM report_reply WHERE report_id = ${reportId}::uuid),
    of_item AS (UPDATE report SET ${open} FROM awaited WHERE report.id = awaited.id RETURNING report.id)
    UPDATE section_report SET ${open} FROM awaited WHERE section_report.id = awaited.id`;
  },
  (sql, { reportId }) => sql(reportId),
);

/**
 * Keeps where somebody is told what comes of a report, in the transaction that has written the report and so holds its row:
 * it is closed before or after that. One that was closed is open again. Beyond the bounds of `mostAddresses` and
 * `mostReportsOfAddress` the report is kept without the address.
 */
export const keepReplyAddress = async (
  transaction: Prisma.TransactionClient,
  { reportId, reply, now }: { reportId: string; reply: ReplyAddress; now: Date },
): Promise<void> => {
  await lockAddress(transaction, reply.to);
  if ((await insertAddress(transaction, reportId, reply, now)) > 0) await reopenReport(transaction, reportId);
};

const moveAddresses = command(
  (into: string, from: string) => Prisma.sql`
    WITH moved AS (DELETE FROM report_reply WHERE report_id = ${from}::uuid RETURNING address, language, created_at)
    INSERT INTO report_reply (report_id, address, language, created_at)
    SELECT ${into}::uuid, address, language, created_at FROM moved
    ON CONFLICT (report_id, address) DO NOTHING`,
  (sql, { reportId }) => sql(reportId, reportId),
);

/**
 * Has those told of one report who were to be told of another, in the transaction that makes one of the two. Where they
 * wait, it is open; mails that wait to be sent are of it, too.
 */
export const moveReplyAddresses = async (
  transaction: Prisma.TransactionClient,
  { into, from }: { into: string; from: string },
): Promise<void> => {
  await moveAddresses(transaction, into, from);
  await transaction.mail.updateMany({ where: { reportId: from }, data: { reportId: into } });
  await reopenReport(transaction, into);
};

/** Deletes addresses of reports that nobody has answered for long. */
export const purgeReplyAddresses = async (client: PrismaClient, now: Date): Promise<void> => {
  await client.reportReply.deleteMany({ where: { createdAt: { lt: daysBefore(now, replyAddressDays) } } });
};

import { articleAddress } from "../../domain/article/article-slug";
import { type ReplyAddress, replyAddressDays } from "../../domain/item/reports/report-reply";
import { toLanguage } from "../../domain/language";
import type { ReportAnswer } from "../../domain/mail/mail";
import { utcDay } from "../../domain/utc-day";
import { command } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedRevision } from "../revision/stored-revision";

/** Keeps where somebody is told what comes of a report. */
export const keepReplyAddress = command(
  (reportId: string, { to, language }: ReplyAddress, now: Date) => Prisma.sql`
    INSERT INTO report_reply (report_id, address, language, created_at)
    VALUES (${reportId}::uuid, ${to}, ${language}, ${now}::timestamptz)
    ON CONFLICT (report_id, address) DO UPDATE SET language = EXCLUDED.language`,
  (sql, { reportId, now }) => sql(reportId, { to: "sam@example.org", language: "en" }, now),
);

/** Has those told of one report who were to be told of another. */
export const moveReplyAddresses = command(
  (into: string, from: string) => Prisma.sql`
    WITH moved AS (DELETE FROM report_reply WHERE report_id = ${from}::uuid RETURNING address, language, created_at)
    INSERT INTO report_reply (report_id, address, language, created_at)
    SELECT ${into}::uuid, address, language, created_at FROM moved
    ON CONFLICT (report_id, address) DO NOTHING`,
  (sql, { reportId }) => sql(reportId, reportId),
);

/** What was reported, where it stands, and when. */
const findReported = async (transaction: Prisma.TransactionClient, reportId: string) => {
  const where = { id: reportId };
  const ofItem = await transaction.report.findUnique({ where, include: { itemVersion: true } });
  if (ofItem) {
    const { stem, articleSlug, section } = ofItem.itemVersion;
    return { about: stem, articleSlug, section, createdAt: ofItem.createdAt };
  }
  const { articleSlug, section, createdAt } = await transaction.sectionReport.findUniqueOrThrow({ where });
  const { current } = await transaction.article.findUniqueOrThrow({
    where: { slug: articleSlug },
    select: { current: { select: { content: true } } },
  });
  return { about: storedRevision(current.content).title, articleSlug, section, createdAt };
};

/** Has everybody mailed who asked what became of a report, and forgets their addresses. In the transaction that closes it. */
export const mailReportAnswer = async (
  transaction: Prisma.TransactionClient,
  { reportId, note, now }: { reportId: string; note: string; now: Date },
): Promise<void> => {
  const replies = await transaction.reportReply.findMany({ where: { reportId } });
  if (replies.length === 0) return;
  const { about, articleSlug, section, createdAt } = await findReported(transaction, reportId);
  await transaction.mail.createMany({
    data: replies.map(({ address, language }) => {
      const details: ReportAnswer = {
        ...{ to: address, language: toLanguage(language), about, note },
        ...{ path: `${articleAddress(articleSlug)}#${section}`, reportedOn: utcDay(createdAt) },
      };
      return { kind: "report", details, createdAt: now, dueAt: now };
    }),
  });
  await transaction.reportReply.deleteMany({ where: { reportId } });
};

/** Deletes addresses of reports that nobody has answered for long. */
export const purgeReplyAddresses = async (client: PrismaClient, now: Date): Promise<void> => {
  const createdAt = { lt: new Date(now.getTime() - replyAddressDays * 24 * 60 * 60 * 1000) };
  await client.reportReply.deleteMany({ where: { createdAt } });
};

import { articleAddress } from "../../domain/article/article-slug";
import { toLanguage } from "../../domain/language";
import type { MailKind, ReportNews } from "../../domain/mail/mail";
import { utcDay } from "../../domain/utc-day";
import type { Prisma } from "../generated/client";
import { storedRevision } from "../revision/stored-revision";

/** What was reported, where it stands, and when. */
const findReported = async (transaction: Prisma.TransactionClient, reportId: string) => {
  const where = { id: reportId };
  const ofItem = await transaction.report.findUnique({
    where,
    select: { createdAt: true, itemVersion: { select: { stem: true, articleSlug: true, section: true } } },
  });
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
export const mailReportNews = async (
  transaction: Prisma.TransactionClient,
  { reportId, note, now }: { reportId: string; note: string; now: Date },
): Promise<void> => {
  const replies = await transaction.reportReply.findMany({ where: { reportId } });
  if (replies.length === 0) return;
  const { about, articleSlug, section, createdAt } = await findReported(transaction, reportId);
  const kind: MailKind = "report";
  await transaction.mail.createMany({
    data: replies.map(({ address, language }) => {
      const details: ReportNews = {
        ...{ to: address, language: toLanguage(language), about, note },
        ...{ path: `${articleAddress(articleSlug)}#${section}`, reportedOn: utcDay(createdAt) },
      };
      return { kind, reportId, details, createdAt: now, dueAt: now };
    }),
  });
  await transaction.reportReply.deleteMany({ where: { reportId } });
};

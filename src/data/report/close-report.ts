import type { ReportDone } from "../../domain/article/reports/reader-report";
import { recordEvent } from "../audit/record-event";
import { flag, uuid } from "../database/column";
import { inTransaction } from "../database/in-transaction";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { mailReportNews } from "./mail-report-news";

export type ClosedReport = { kind: "closed"; id: string } | { kind: "not-found" } | { kind: "ambiguous" };

const findReports = query(
  { id: uuid, section: flag },
  (id: string) => Prisma.sql`
      SELECT id, false AS section FROM report WHERE starts_with(id::text, ${id})
      UNION ALL SELECT id, true FROM section_report WHERE starts_with(id::text, ${id})
      LIMIT 2`,
  (sql, { reportId }) => sql(reportId.slice(0, 8)),
);

/** Marks a report as done, with what came of it, and has those mailed who asked; done again, it takes the new note. `personId`: who did it in the studio; absent: a command. */
export const closeReport = (
  client: PrismaClient,
  { id, note, personId, now }: ReportDone & { personId?: string; now: Date },
): Promise<ClosedReport> =>
  inTransaction(client, async (transaction) => {
    const found = await findReports(transaction, id);
    const [report, another] = found;
    if (!report) return { kind: "not-found" };
    if (another) return { kind: "ambiguous" };
    const done = { where: { id: report.id }, data: { doneAt: now, doneNote: note, noteIsPublic: true } };
    await (report.section ? transaction.sectionReport.update(done) : transaction.report.update(done));
    await mailReportNews(transaction, { reportId: report.id, note, now });
    const event = { at: now, act: "close-report", subject: `report/${report.id}`, details: { note } };
    if (personId !== undefined) await recordEvent(transaction, { ...event, actor: personId });
    return { kind: "closed", id: report.id };
  });

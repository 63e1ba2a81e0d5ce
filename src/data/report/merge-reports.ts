import { uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";
import { hyphenated } from "./hyphenated";
import { moveReplyAddresses } from "./report-reply";
import { sectionReportKey } from "./report-section";

/**
 * One report of two that say the same of an item, as if one learner had sent both: the first one, with the later text unless
 * it is empty. What editors have done about either is done, unless somebody still waits to be mailed.
 */
const mergeTwins = query(
  { id: uuid, twin: uuid },
  (into: string, from: string) => Prisma.sql`
    WITH twin AS (
      DELETE FROM report other USING report own
      WHERE own.learner_id = ${into}::uuid AND other.learner_id = ${from}::uuid
        AND own.item_version_id = other.item_version_id AND own.reason = other.reason AND own.id <> other.id
      RETURNING own.id, other.id AS other, other.text, other.created_at, other.done_at, other.done_note, other.note_is_public
    )
    UPDATE report SET created_at = LEAST(report.created_at, twin.created_at),
      text = CASE WHEN twin.text <> '' AND (report.text = '' OR twin.created_at > report.created_at)
        THEN twin.text ELSE report.text END,
      done_at = COALESCE(report.done_at, twin.done_at),
      done_note = COALESCE(NULLIF(report.done_note, ''), twin.done_note),
      note_is_public = CASE WHEN report.done_note <> '' THEN report.note_is_public ELSE twin.note_is_public END
    FROM twin WHERE report.id = twin.id RETURNING report.id, twin.other AS twin`,
  (sql, { learnerId }) => sql(learnerId, learnerId),
);

/** Nobody closes one of them until the transaction ends. */
const lockSectionReports = query(
  { id: uuid },
  (into: string, from: string) => Prisma.sql`
    SELECT id FROM section_report WHERE learner_id IN (${into}::uuid, ${from}::uuid) ORDER BY id FOR UPDATE`,
  (sql, { learnerId }) => sql(learnerId, learnerId),
);

/** The same of a section. What makes two of them the same one names the learner, so it is worked out anew. */
const mergeSectionReports = async (
  transaction: Prisma.TransactionClient,
  { into, from }: { into: string; from: string },
) => {
  await lockSectionReports(transaction, into, from);
  for (const { id, ...other } of await transaction.sectionReport.findMany({ where: { learnerId: from } })) {
    const key = sectionReportKey({ ...other, reason: hyphenated(other.reason), learnerId: into });
    const own = await transaction.sectionReport.findUnique({ where: { key } });
    if (!own) {
      await transaction.sectionReport.update({ where: { id }, data: { key, learnerId: into } });
      continue;
    }
    const [first, later] = own.createdAt <= other.createdAt ? [own, other] : [other, own];
    await transaction.sectionReport.delete({ where: { id } });
    await transaction.sectionReport.update({
      where: { key },
      data: {
        times: own.times + other.times,
        createdAt: first.createdAt,
        text: later.text || first.text,
        doneAt: own.doneAt ?? other.doneAt,
        doneNote: own.doneNote || other.doneNote,
        noteIsPublic: (own.doneNote ? own : other).noteIsPublic,
      },
    });
    await moveReplyAddresses(transaction, { into: own.id, from: id });
  }
};

/** Gives all reports of `from` to `into`; what both reported is one report. */
export const mergeReports = async (
  transaction: Prisma.TransactionClient,
  learners: { into: string; from: string },
): Promise<void> => {
  const { into, from } = learners;
  for (const { id, twin } of await mergeTwins(transaction, into, from))
    await moveReplyAddresses(transaction, { into: id, from: twin });
  await transaction.report.updateMany({ where: { learnerId: from }, data: { learnerId: into } });
  await mergeSectionReports(transaction, learners);
};

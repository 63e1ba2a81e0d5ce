import { z } from "zod";
import { reportReasons } from "./report-reason";

/** What may be wrong with an item. */
export const reportReasonSchema = z.enum(reportReasons);

/** `POST /api/reports`. `question`: the id of an answered question in a block of the learner. */
export const reportRequestSchema = z.strictObject({
  question: z.uuid(),
  reason: reportReasonSchema,
  text: z.string().max(2000).optional(),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

/** A report as it is stored; sent again, it is the same one. */
export const reportSchema = z.strictObject({ id: z.uuid(), reason: reportReasonSchema, reportedAt: z.iso.datetime() });
export type ItemReport = z.infer<typeof reportSchema>;

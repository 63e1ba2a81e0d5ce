import { z } from "zod";
import { reportReasons } from "./report-reason";
import { replyAddressSchema } from "./report-reply";

/** What may be wrong with an item. */
export const reportReasonSchema = z.enum(reportReasons);

/** `POST /api/reports`. `question`: the id of an answered question in a block of the learner; `reply`: who is told what comes of it. */
export const reportRequestSchema = z.strictObject({
  question: z.uuid(),
  reason: reportReasonSchema,
  text: z.string().max(2000).optional(),
  reply: replyAddressSchema.optional(),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

/** A report as it is stored; sent again, it is the same one. */
export const reportSchema = z.strictObject({ id: z.uuid(), reason: reportReasonSchema, reportedAt: z.iso.datetime() });
export type ItemReport = z.infer<typeof reportSchema>;

import { z } from "zod";
import { replyAddressSchema } from "../../item/reports/report-reply";
import { articleSlugSchema } from "../article-slug-schema";
import { sectionReasons } from "./section-report";

/** `POST /api/reports` about a section of a guide. `revision`: the one that was read; `reply`: who is told what comes of it. */
export const sectionReportRequestSchema = z.strictObject({
  article: articleSlugSchema,
  revision: z
    .int()
    .min(1)
    .max(2 ** 31 - 1),
  section: z.string().min(1).max(100),
  reason: z.enum(sectionReasons),
  text: z.string().max(2000).optional(),
  reply: replyAddressSchema.optional(),
});
export type SectionReportRequest = z.infer<typeof sectionReportRequestSchema>;

/** A report as it is kept; sent again, it is the same one. */
export const sectionReportSchema = z.strictObject({
  id: z.uuid(),
  reason: z.enum(sectionReasons),
  reportedAt: z.iso.datetime(),
});
export type SectionReport = z.infer<typeof sectionReportSchema>;

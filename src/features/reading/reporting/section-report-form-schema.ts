import { z } from "zod";
import { sectionReportRequestSchema } from "../../../domain/article/section-report-request";
import { formText } from "../../../http/endpoint/form-text";

/** What the form at the end of a section sends. */
export const sectionReportFormSchema = sectionReportRequestSchema.extend({
  revision: z.coerce.number().pipe(sectionReportRequestSchema.shape.revision),
  text: formText.optional(),
});

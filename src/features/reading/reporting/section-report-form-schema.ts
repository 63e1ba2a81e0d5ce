import { z } from "zod";
import { formText } from "../../../http/endpoint/form-text";

/** What the form at the end of a section sends. */
export const sectionReportFormSchema = z.strictObject({
  article: z.string(),
  revision: z.coerce.number(),
  section: z.string(),
  reason: z.string(),
  text: formText.optional(),
  replyTo: z.string().optional(),
  language: z.string().default(""),
});

import { z } from "zod";
import { formText } from "../../../http/endpoint/form-text";

/** What the form for a report sends. */
export const reportFormSchema = z.object({
  block: z.uuid(),
  position: z.coerce.number().pipe(z.int().min(1).max(200)),
  question: z.string(),
  reason: z.string(),
  text: formText.optional(),
  replyTo: z.string().optional(),
  language: z.string().default(""),
});

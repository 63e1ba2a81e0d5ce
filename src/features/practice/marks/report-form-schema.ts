import { z } from "zod";
import { reportRequestSchema } from "../../../domain/item/report-request";
import { formText } from "../../../http/endpoint/form-text";

/** What the form for a report sends. */
export const reportFormSchema = z.object({
  block: z.uuid(),
  position: z.coerce.number().pipe(z.int().min(1).max(200)),
  question: z.uuid(),
  reason: reportRequestSchema.shape.reason,
  text: formText.optional(),
});

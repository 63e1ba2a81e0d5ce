import { z } from "zod";
import { formText } from "../../../http/endpoint/form-text";

/** What the forms for a question's marks send. `struck`: option ids with commas between, all that are struck out. */
export const markFormSchema = z.object({
  block: z.uuid(),
  question: z.uuid(),
  position: z.coerce.number().pipe(z.int().min(1).max(200)),
  flagged: z.stringbool({ truthy: ["true"], falsy: ["false"] }).optional(),
  struck: z
    .string()
    .max(13_000)
    .transform((ids) => ids.split(",").filter(Boolean))
    .optional(),
  note: formText.optional(),
});

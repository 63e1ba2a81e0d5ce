import { z } from "zod";
import { answerSchema } from "./answer";
import { formSchema } from "./form";

/** What a browser may know of a question before it is answered. Built field by field, never by spreading an item. */
export const publicQuestionSchema = z.strictObject({
  id: z.string(),
  position: z.int().min(1),
  form: formSchema,
  stem: z.string(),
  options: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  unit: z.string().optional(),
  section: z.string(),
  answered: z.boolean(),
  response: answerSchema.optional(),
});
export type PublicQuestion = z.infer<typeof publicQuestionSchema>;

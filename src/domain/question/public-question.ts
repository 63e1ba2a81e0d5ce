import { z } from "zod";
import { type Answer, answerSchema } from "./answer";
import { formSchema } from "./form";
import type { Item } from "./item";

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

type Meeting = { id: string; position: number; answered: boolean; response?: Answer };

/**
 * What a browser may know of an item before its answer is recorded, picked field by field: what is added to an item
 * later stays private until somebody adds it here. `id`: of the question in its block; `position` counts from 1.
 */
export const publicQuestion = (item: Item, { id, position, answered, response }: Meeting): PublicQuestion => ({
  id,
  position,
  form: item.form,
  stem: item.stem,
  options: item.form === "numeric" ? [] : item.options.map((option) => ({ id: option.id, text: option.text })),
  ...(item.form === "numeric" && item.unit !== undefined ? { unit: item.unit } : {}),
  section: item.section,
  answered,
  ...(response === undefined ? {} : { response }),
});

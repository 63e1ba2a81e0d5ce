import { z } from "zod";
import { languageSchema } from "../language-schema";
import { type Answer, answerSchema } from "./answer/answer";
import { formSchema } from "./form";
import { questionFieldsSchema } from "./forms/form-schemas";
import { formOf } from "./forms/forms";
import type { Item } from "./item";
import { languageOfItem } from "./item-identity";
import type { Mark } from "./marks/mark";
import { markSchema } from "./marks/mark-request";

/** What a browser may know of a question before it is answered. Built field by field, never by spreading an item. */
export const publicQuestionSchema = z.strictObject({
  id: z.string(),
  position: z.int().min(1),
  form: formSchema,
  /** Of stem, options and feedback. */
  language: languageSchema,
  stem: z.string(),
  ...questionFieldsSchema.shape,
  section: z.string(),
  answered: z.boolean(),
  response: answerSchema.optional(),
  /** What the learner noted on it, once there is something. */
  mark: markSchema.optional(),
});
export type PublicQuestion = z.infer<typeof publicQuestionSchema>;

type QuestionContext = { id: string; position: number; answered: boolean; response?: Answer; mark?: Mark };

/**
 * What a browser may know of an item before its answer is recorded, picked field by field: what is added to an item
 * later stays private until somebody adds it here. `id`: of the question in its block; `position` counts from 1.
 */
export const publicQuestion = (
  item: Item,
  { id, position, answered, response, mark }: QuestionContext,
): PublicQuestion => ({
  id,
  position,
  form: item.form,
  language: languageOfItem(item),
  stem: item.stem,
  ...formOf(item).questionFields(item),
  section: item.section,
  answered,
  ...(response === undefined ? {} : { response }),
  ...(mark === undefined ? {} : { mark }),
});

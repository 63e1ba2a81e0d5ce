import { z } from "zod";
import { languageSchema } from "../language-schema";
import { type Answer, answerSchema } from "./answer";
import { formSchema } from "./form";
import type { CasePart, Item, Option } from "./item";
import { languageOfItem } from "./language-of-item";
import type { Mark } from "./mark";
import { markSchema } from "./mark-request";

const publicOptionSchema = z.strictObject({ id: z.string(), text: z.string() });

/** What a browser may know of a question before it is answered. Built field by field, never by spreading an item. */
export const publicQuestionSchema = z.strictObject({
  id: z.string(),
  position: z.int().min(1),
  form: formSchema,
  /** That stem, options and all that is told of the answer are written in. */
  language: languageSchema,
  stem: z.string(),
  options: z.array(publicOptionSchema),
  /** The linked questions of a decision case, whose own `options` are then empty. */
  parts: z.array(z.strictObject({ stem: z.string(), options: z.array(publicOptionSchema), upTo: z.int() })).optional(),
  unit: z.string().optional(),
  section: z.string(),
  answered: z.boolean(),
  response: answerSchema.optional(),
  /** What the learner noted on it, once there is something. */
  mark: markSchema.optional(),
});
export type PublicQuestion = z.infer<typeof publicQuestionSchema>;

const publicOptions = (options: readonly Option[]) => options.map(({ id, text }) => ({ id, text }));

const publicParts = (parts: readonly CasePart[]) =>
  parts.map(({ stem, options, upTo }) => ({ stem, options: publicOptions(options), upTo }));

type Meeting = { id: string; position: number; answered: boolean; response?: Answer; mark?: Mark };

/**
 * What a browser may know of an item before its answer is recorded, picked field by field: what is added to an item
 * later stays private until somebody adds it here. `id`: of the question in its block; `position` counts from 1.
 */
export const publicQuestion = (item: Item, { id, position, answered, response, mark }: Meeting): PublicQuestion => ({
  id,
  position,
  form: item.form,
  language: languageOfItem(item),
  stem: item.stem,
  options: "options" in item ? publicOptions(item.options) : [],
  ...(item.form === "decision-case" ? { parts: publicParts(item.parts) } : {}),
  ...(item.form === "numeric" && item.unit !== undefined ? { unit: item.unit } : {}),
  section: item.section,
  answered,
  ...(response === undefined ? {} : { response }),
  ...(mark === undefined ? {} : { mark }),
});

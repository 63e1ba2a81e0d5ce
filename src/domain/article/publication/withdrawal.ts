import { z } from "zod";
import { daySchema } from "../../day";
import { languageSchema } from "../../language-schema";
import { slugSchema } from "../../slug";

/** A guide that is no longer published, in any language or, with `language`, in that one. `instead`: the guide to read instead. */
export const withdrawalSchema = z.strictObject({
  guide: slugSchema,
  language: languageSchema.optional(),
  on: daySchema,
  /** One sentence, shown to whoever follows an old link. */
  why: z.string().min(10).max(300),
  instead: slugSchema.optional(),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

import { z } from "zod";
import { daySchema } from "../../day";
import { languageSchema } from "../../language-schema";
import { slugSchema } from "../../slug";

/** A guide that is no longer given out, in any language or, with `language`, in that one. `instead`: the guide to read in its place. */
export const withdrawalSchema = z.strictObject({
  guide: slugSchema,
  language: languageSchema.optional(),
  on: daySchema,
  /** One sentence, told to whoever comes by an old link. */
  why: z.string().min(10).max(300),
  instead: slugSchema.optional(),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

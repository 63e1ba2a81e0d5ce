import { z } from "zod";
import { daySchema } from "../day";
import { slugSchema } from "../slug";

/** A guide that is no longer given out, in any language. `instead`: the guide to read in its place. */
export const withdrawalSchema = z.strictObject({
  guide: slugSchema,
  on: daySchema,
  /** One sentence, told to whoever comes by an old link. */
  why: z.string().min(10).max(300),
  instead: slugSchema.optional(),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

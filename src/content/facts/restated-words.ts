import { z } from "zod";
import { slugSchema } from "../../domain/slug";

/** Words of a guide that repeat a number of a fact, where the words alone do not show which: “the three years”. */
export const restatedWordsSchema = z.strictObject({
  text: z.string().min(2).max(300),
  /** The fact whose claim states the number. */
  fact: slugSchema,
});
export type RestatedWords = z.infer<typeof restatedWordsSchema>;

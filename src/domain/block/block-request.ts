import { z } from "zod";
import { formSchema } from "../question/form";
import { slugSchema } from "../slug";

export const modeSchema = z.enum(["tutor", "timed"]);
export type Mode = z.infer<typeof modeSchema>;

/** What a learner asks for: `POST /api/blocks`. */
export const blockRequestSchema = z.strictObject({
  article: slugSchema.optional(),
  sections: z.array(slugSchema).min(1).max(50).optional(),
  count: z.int().min(1).max(200),
  mode: modeSchema,
  forms: z.array(formSchema).min(1).max(4).optional(),
  seed: z.string().max(64).optional(),
});
export type BlockRequest = z.infer<typeof blockRequestSchema>;

import { z } from "zod";
import { longestText } from "./no-mark";

/** What a learner notes on a question of a block. `struck`: ids of options ruled out. The note is private to the learner. */
export const markSchema = z.strictObject({
  flagged: z.boolean(),
  struck: z.array(z.string()),
  note: z.string(),
});
export type Mark = z.infer<typeof markSchema>;

/** `PUT /api/blocks/{id}/marks/{questionId}`: what is left out stays as it is. */
export const markRequestSchema = z.strictObject({
  flagged: z.boolean().optional(),
  struck: z.array(z.string().min(1).max(64)).max(200).optional(),
  note: z.string().max(longestText).optional(),
});
export type MarkRequest = z.infer<typeof markRequestSchema>;

import { z } from "zod";
import { longestText, type Mark } from "./mark";

// Apart from the mark itself: a schema weighs more than a browser needs.

/** A mark as replies of the API carry it. */
export const markSchema = z.strictObject({
  flagged: z.boolean(),
  struck: z.array(z.string()),
  note: z.string(),
}) satisfies z.ZodType<Mark>;

/** `PUT /api/blocks/{id}/marks/{questionId}`: what is left out stays as it is. */
export const markRequestSchema = z.strictObject({
  flagged: z.boolean().optional(),
  struck: z.array(z.string().min(1).max(64)).max(200).optional(),
  note: z.string().max(longestText).optional(),
});
export type MarkRequest = z.infer<typeof markRequestSchema>;

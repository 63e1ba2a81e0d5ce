import { z } from "zod";
import { articleSlugSchema } from "../article/article-slug-schema";

/** `POST /api/me/resets`: start afresh with one article, or with everything. */
export const resetRequestSchema = z.strictObject({ article: articleSlugSchema.optional() });
export type ResetRequest = z.infer<typeof resetRequestSchema>;

/** A reset that can be undone. `article`: absent where it was everything. `questions`: how many it hides. */
export const resetSchema = z.strictObject({
  id: z.uuid(),
  article: z.string().optional(),
  at: z.iso.datetime(),
  undoUntil: z.iso.datetime(),
  questions: z.int().min(1),
});
export type Reset = z.infer<typeof resetSchema>;

const undoDays = 30;
const day = 24 * 60 * 60 * 1000;

/** Until when a reset can be undone; after that, what it hides is gone. */
export const undoUntil = (at: Date): Date => new Date(at.getTime() + undoDays * day);

/** Resets made before this can no longer be undone. */
export const lastToUndo = (now: Date): Date => new Date(now.getTime() - undoDays * day);

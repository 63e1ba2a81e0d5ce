import { z } from "zod";

/** How a watch task ends: somebody makes a draft or says why nothing changes; or it lapses, because the page says again what it said or nobody states the fact any more. */
export const watchSettlementSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("draft") }),
  z.strictObject({ kind: z.literal("dismissed"), reason: z.string().trim().min(10).max(500) }),
]);
export type WatchSettlement = z.infer<typeof watchSettlementSchema>;

/**
 * A page changed where it says a fact, and nobody has looked into it. `before`, `now`: the words of the page, `now` empty where
 * nothing like them is left. Times are ISO 8601.
 */
export const watchTaskSchema = z.object({
  id: z.uuid(),
  url: z.string(),
  fact: z.string(),
  before: z.string(),
  now: z.string(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type WatchTask = z.infer<typeof watchTaskSchema>;

/** `PUT /api/studio/watch-tasks/{id}/settlement`. `draft`: that was begun, with both texts as a remark. */
export const settledWatchTaskSchema = z.object({ draft: z.uuid().nullable() });

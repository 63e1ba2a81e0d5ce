import { z } from "zod";
import { mostQuestions } from "../block/block-request";

/**
 * What a learner may set: `PUT /api/me/settings`. `desiredRetention`: the share of what they review that they want to recall
 * when its review comes; more means more reviews. `dailyReviews`: as many of them as a day is to bring; what was set before
 * stays where it is left out.
 */
export const preferencesSchema = z.strictObject({
  desiredRetention: z.union([z.literal(0.85), z.literal(0.9), z.literal(0.95)]),
  dailyReviews: z.int().min(5).max(mostQuestions).optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

type Intervals = { desiredRetention: number };

/** Whether other days become due by the preferences `next`. The intervals of cards rest on the desired retention alone. */
export const changesIntervals = (before: Intervals, next: Intervals): boolean =>
  before.desiredRetention !== next.desiredRetention;

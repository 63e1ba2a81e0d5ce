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

/** What a learner has who never chose: the defaults of the table `learner`. */
const usualPreferences = { desiredRetention: 0.9, dailyReviews: 30 };

type StoredPreferences = typeof usualPreferences;

/** The preferences of two learners who become one: what either chose, and where both did, what `into` chose. */
export const mergePreferences = (into: StoredPreferences, from: StoredPreferences): StoredPreferences => ({
  desiredRetention:
    into.desiredRetention === usualPreferences.desiredRetention ? from.desiredRetention : into.desiredRetention,
  dailyReviews: into.dailyReviews === usualPreferences.dailyReviews ? from.dailyReviews : into.dailyReviews,
});

type Intervals = { desiredRetention: number };

/** Whether other days become due by the preferences `next`. The intervals of cards rest on the desired retention alone. */
export const changesIntervals = (before: Intervals, next: Intervals): boolean =>
  before.desiredRetention !== next.desiredRetention;

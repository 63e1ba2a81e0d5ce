import { z } from "zod";
import { desiredRetentionSchema } from "../review/desired-retention";

/** What a learner may set: `PUT /api/me/settings`. */
export const preferencesSchema = z.strictObject({ desiredRetention: desiredRetentionSchema });
export type Preferences = z.infer<typeof preferencesSchema>;

type Intervals = { desiredRetention: number };

/** Whether other days become due by the preferences `next`. The intervals of cards rest on the desired retention alone. */
export const changesIntervals = (before: Intervals, next: Intervals): boolean =>
  before.desiredRetention !== next.desiredRetention;

import { z } from "zod";
import { desiredRetentionSchema } from "../review/desired-retention";

/** What a learner may set: `PUT /api/me/settings`. */
export const preferencesSchema = z.strictObject({ desiredRetention: desiredRetentionSchema });
export type Preferences = z.infer<typeof preferencesSchema>;

import { z } from "zod";

/** The share of what was learned that should still be known when its review comes: more means more reviews. */
export const desiredRetentionSchema = z.union([z.literal(0.85), z.literal(0.9), z.literal(0.95)]);
export type DesiredRetention = z.infer<typeof desiredRetentionSchema>;

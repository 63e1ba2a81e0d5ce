import { z } from "zod";

/** Words of a guide, verbatim, whose numbers need no source, and why: “a week has seven days”. */
export const needsNoSourceSchema = z.strictObject({
  text: z.string().min(2).max(300),
  reason: z.string().min(10).max(300),
});
export type NeedsNoSource = z.infer<typeof needsNoSourceSchema>;

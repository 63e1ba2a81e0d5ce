import { z } from "zod";
import type { Preferences } from "../../../domain/learner/preferences";
import { formTwin } from "../../../http/endpoint/form-twin";
import { updatePreferencesEndpoint } from "../me/settings";

export const config = { api: { bodyParser: false } };

/** A PUT replaces all preferences, so the form sends each of them: one that is missing here does not compile. */
const fields = {
  desiredRetention: z.string().transform(Number),
  dailyReviews: z.string().transform(Number).optional(),
} satisfies Record<keyof Preferences, z.ZodType>;

/** `PUT /api/me/settings` for a form without script. */
export default formTwin(updatePreferencesEndpoint, {
  path: "/api/practice/retention",
  fields: z.object(fields),
  request: (body) => ({ body }),
  onward: () => "/practice/my-data?done=retention#retention",
});

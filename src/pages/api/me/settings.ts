import { preferencesSchema } from "../../../domain/learner/preferences";
import { map } from "../../../domain/result";
import { updatePreferences } from "../../../features/account/update-preferences";
import { endpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const updatePreferencesEndpoint = endpoint({
  id: "setSettings",
  method: "PUT",
  path: "/api/me/settings",
  summary:
    "Sets how much of what was learned should still be known when its review comes, which lays the reviews anew, and how many of them a day is to bring.",
  learner: "required",
  body: { name: "Settings", schema: preferencesSchema },
  reply: { status: 200, body: { name: "Settings", schema: preferencesSchema } },
  problems: [404],
  limit: { name: "settings", address: 600, learner: 20 },
  run: async (call) => map(await updatePreferences(call), ok),
});

export default serve(updatePreferencesEndpoint);

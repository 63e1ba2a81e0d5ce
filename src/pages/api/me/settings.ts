import { map } from "../../../domain/result";
import { preferencesSchema } from "../../../domain/review/desired-retention";
import { updatePreferences } from "../../../features/account/update-preferences";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { ok } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/me/settings", {
  PUT: takes("json", preferencesSchema, "settings", async (call) => {
    return map(await updatePreferences(call), ok);
  }),
});

import { success } from "../../../domain/result";
import { learnerSettingsSchema } from "../../../domain/review/desired-retention";
import { changeSettings } from "../../../features/account/change-settings";
import { handle } from "../../../http/handle";
import { takes } from "../../../http/method";
import { ok } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/me/settings", {
  PUT: takes("json", learnerSettingsSchema, "settings", async (call) => {
    const settings = await changeSettings(call);
    return settings.ok ? success(ok(settings.value)) : settings;
  }),
});

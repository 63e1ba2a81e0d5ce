import { z } from "zod";
import { addressIn } from "../../../domain/language";
import { map } from "../../../domain/result";
import { desiredRetentionSchema } from "../../../domain/review/desired-retention";
import { updatePreferences } from "../../../features/account/update-preferences";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

const choice = z.object({ desiredRetention: z.string().transform(Number).pipe(desiredRetentionSchema) });

/** `PUT /api/me/settings` for a form without script. */
export default handle("/api/practice/retention", {
  POST: takes("form", choice, "settings", async (call) => {
    const preferences = await updatePreferences(call);
    return map(preferences, () =>
      seeOther(addressIn(pageLanguage(call.params), "/practice/my-data?done=retention#retention")),
    );
  }),
});

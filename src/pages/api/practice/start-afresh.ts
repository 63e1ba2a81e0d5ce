import { z } from "zod";
import { editionSchema } from "../../../domain/article/edition-schema";
import { addressIn } from "../../../domain/language";
import { map } from "../../../domain/result";
import { resetProgress } from "../../../features/account/reset-progress";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

/** A form sends text: no guide chosen is an empty field, and means all. */
const scope = z.object({ article: z.union([z.literal("").transform(() => undefined), editionSchema]) });

/** `POST /api/me/resets` for a form without script. */
export default handle("/api/practice/start-afresh", {
  POST: takes("form", scope, "resets", async (call) => {
    const reset = await resetProgress(call);
    return map(reset, () =>
      seeOther(addressIn(pageLanguage(call.params), "/practice/my-data?done=reset#start-afresh")),
    );
  }),
});

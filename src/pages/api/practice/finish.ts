import { z } from "zod";
import { addressIn } from "../../../domain/language";
import { map } from "../../../domain/result";
import { finishOrAsk } from "../../../features/practice/player/finish-or-ask";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

/** `sure`: the learner was asked already. */
const finishForm = z.object({ block: z.uuid(), sure: z.literal("1").optional() });

/** `POST /api/blocks/{id}/finish` for a form without script. Where something is left it leads to a page that asks first. */
export default handle("/api/practice/finish", {
  POST: takes("form", finishForm, "finishes", async (call) => {
    const { block, sure } = call.input;
    const path = await finishOrAsk(call, { blockId: block, isSure: sure !== undefined });
    return map(path, (value) => seeOther(addressIn(pageLanguage(call.params), value)));
  }),
});

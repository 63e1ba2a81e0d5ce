import { z } from "zod";
import { seeNotices } from "../../../data/learner/see-notices";
import { addressIn } from "../../../domain/language";
import { success } from "../../../domain/result";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { findCaller } from "../../../http/learner/find-caller";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

/** A form sends one id as text and several as a list. */
const seenForm = z.object({
  id: z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(z.uuid()).min(1).max(1000)),
  /** The revision whose sentences the page showed. */
  revision: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .optional(),
});

/** Notices were read, said by a form without script. */
export default handle("/api/practice/notices-seen", {
  POST: takes("form", seenForm, "notices", async ({ learner, params, input, now }) => {
    const caller = await findCaller(learner);
    const { id: ids, revision } = input;
    if (caller) await seeNotices(caller.client, { learnerId: caller.learnerId, ids, revision, now });
    return success(seeOther(addressIn(pageLanguage(params), "/practice")));
  }),
});

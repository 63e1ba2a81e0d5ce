import { z } from "zod";
import { seeNotices } from "../../../data/notice/see-notices";
import { success } from "../../../domain/result";
import { serveForm } from "../../../http/endpoint/form-twin";
import { findCaller } from "../../../http/learner/find-caller";

export const config = { api: { bodyParser: false } };

const fields = z.object({
  /** A form sends one id as text and several as a list. */
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
export default serveForm({
  path: "/api/practice/notices-seen",
  fields,
  limit: { name: "notices", address: 600, learner: 20 },
  run: async ({ learner, input: { id: ids, revision }, now }) => {
    const caller = await findCaller(learner);
    if (caller) await seeNotices(caller.client, { learnerId: caller.learnerId, ids, revision, now });
    return success({ path: "/practice" });
  },
});

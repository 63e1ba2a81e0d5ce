import { listNotices } from "../../data/learner/list-notices";
import { success } from "../../domain/result";
import { handle } from "../../http/endpoint/handle";
import { reads } from "../../http/endpoint/method";
import { ok } from "../../http/endpoint/reply";
import { findCaller } from "../../http/learner/find-caller";

export const config = { api: { bodyParser: false } };

/** Nobody has answered anything, so there is nothing to tell them. */
export default handle("/api/notices", {
  GET: reads(async ({ learner }) => {
    const caller = await findCaller(learner);
    return success(ok(caller ? await listNotices(caller.client, caller.learnerId) : []));
  }),
});

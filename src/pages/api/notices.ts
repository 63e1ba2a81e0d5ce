import { listNotices } from "../../data/learner/list-notices";
import { success } from "../../domain/result";
import { findCaller } from "../../http/find-caller";
import { handle } from "../../http/handle";
import { reads } from "../../http/method";
import { ok } from "../../http/reply";

export const config = { api: { bodyParser: false } };

/** Nobody has answered anything, so there is nothing to tell them. */
export default handle("/api/notices", {
  GET: reads(async ({ learner }) => {
    const caller = await findCaller(learner);
    return success(ok(caller ? await listNotices(caller.client, caller.learnerId) : []));
  }),
});

import { listResets } from "../../../../data/learner/list-resets";
import { map, success } from "../../../../domain/result";
import { resetRequestSchema } from "../../../../domain/review/reset";
import { requireCaller } from "../../../../features/account/require-caller";
import { resetProgress } from "../../../../features/account/reset-progress";
import { handle } from "../../../../http/endpoint/handle";
import { reads, takes } from "../../../../http/endpoint/method";
import { created, ok } from "../../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/me/resets", {
  GET: reads(async ({ learner, now }) => {
    const caller = await requireCaller(learner);
    if (!caller.ok) return caller;
    return success(ok(await listResets(caller.value.client, caller.value.learnerId, now)));
  }),
  POST: takes("json", resetRequestSchema, "resets", async (call) => {
    return map(await resetProgress(call), created);
  }),
});

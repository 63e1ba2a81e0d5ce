import { exportLearner } from "../../../data/learner/export-learner";
import { success } from "../../../domain/result";
import { requireCaller } from "../../../features/account/require-caller";
import { handle } from "../../../http/endpoint/handle";
import { reads } from "../../../http/endpoint/method";
import { ok } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

const asFile = { "Content-Disposition": 'attachment; filename="iatrox-my-data.json"' };

export default handle("/api/me/export", {
  GET: reads(async ({ learner, now }) => {
    const caller = await requireCaller(learner);
    if (!caller.ok) return caller;
    const { client, learnerId } = caller.value;
    return success(ok(await exportLearner(client, { learnerId, now }), asFile));
  }, "exports"),
});

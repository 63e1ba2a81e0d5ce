import { exportLearner } from "../../../data/export-learner";
import { failure, success } from "../../../domain/result";
import { findCaller } from "../../../http/find-caller";
import { handle } from "../../../http/handle";
import { reads } from "../../../http/method";
import { problem } from "../../../http/problem";
import { ok } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

const asFile = { "Content-Disposition": 'attachment; filename="iatrox-my-data.json"' };
const nothing = problem(404, "not-found", "Nothing is kept about this browser: it has not practised here.");

export default handle("/api/me/export", {
  GET: reads(async ({ learner, now }) => {
    const caller = await findCaller(learner);
    const data = caller && (await exportLearner(caller.client, { learnerId: caller.learnerId, now }));
    return data ? success(ok(data, asFile)) : failure(nothing);
  }),
});

import { reviewerRoles } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { settledWatchTaskSchema, watchSettlementSchema } from "../../../../../domain/watch/watch-task";
import { settleWatchTask } from "../../../../../features/publishing/watch/settle-watch-task";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";
import { pageLanguage } from "../../../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

export const settleWatchTaskEndpoint = endpoint({
  id: "settleWatchTask",
  method: "PUT",
  path: "/api/studio/watch-tasks/{id}/settlement",
  summary:
    "Settles a change of an official page where a fact rests on it: begins a draft with both texts as a remark, or says why nothing changes.",
  role: reviewerRoles,
  body: { name: "WatchSettlement", schema: watchSettlementSchema },
  reply: { status: 200, body: { name: "SettledWatchTask", schema: settledWatchTaskSchema } },
  problems: [400, 404, 409],
  limit: { name: "watch tasks", address: 120 },
  run: async (call) => map(await settleWatchTask(call, pageLanguage(call.params)), (settled) => ok(settled)),
});

export default serve(settleWatchTaskEndpoint);

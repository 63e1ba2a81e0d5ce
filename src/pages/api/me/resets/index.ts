import { z } from "zod";
import { listResets } from "../../../../data/reset/list-resets";
import { map, success } from "../../../../domain/result";
import { resetRequestSchema, resetSchema } from "../../../../domain/review/reset";
import { requireCaller } from "../../../../features/account/require-caller";
import { resetProgress } from "../../../../features/account/reset-progress";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { created, ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const listResetsEndpoint = endpoint({
  id: "listResets",
  method: "GET",
  path: "/api/me/resets",
  summary: "The resets that can still be undone.",
  learner: "required",
  reply: { status: 200, body: { name: "Resets", schema: z.array(resetSchema) } },
  problems: [404],
  run: async ({ learner, now }) => {
    const caller = await requireCaller(learner);
    if (!caller.ok) return caller;
    return success(ok(await listResets(caller.value.client, caller.value.learnerId, now)));
  },
});

export const resetProgressEndpoint = endpoint({
  id: "resetMe",
  method: "POST",
  path: "/api/me/resets",
  summary:
    "Starts afresh, with one article or with everything. Can be undone for 30 days; then what it hid is deleted.",
  learner: "required",
  body: { name: "ResetRequest", schema: resetRequestSchema },
  reply: { status: 201, body: { name: "Reset", schema: resetSchema } },
  problems: [404, 409],
  limit: { name: "resets", address: 600, learner: 20 },
  run: async (call) => map(await resetProgress(call), created),
});

export default serve(listResetsEndpoint, resetProgressEndpoint);

import { map } from "../../../../domain/result";
import { undoReset } from "../../../../features/account/undo-reset";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { noContent } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { resetProgressEndpoint } from ".";

export const config = { api: { bodyParser: false } };

export const undoResetEndpoint = endpoint({
  id: "undoReset",
  method: "DELETE",
  path: "/api/me/resets/{id}",
  summary: "Brings back what a reset hid.",
  learner: "required",
  reply: { status: 204 },
  problems: [404],
  limit: resetProgressEndpoint.limit,
  run: async (call) => map(await undoReset(call, call.params.id), () => noContent()),
});

export default serve(undoResetEndpoint);

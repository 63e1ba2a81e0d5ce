import { z } from "zod";
import { map } from "../../../domain/result";
import { finishOrAsk } from "../../../features/practice/player/finish/finish-or-ask";
import { serveForm } from "../../../http/endpoint/form-twin";
import { finishBlockEndpoint } from "../blocks/[id]/finish";

export const config = { api: { bodyParser: false } };

/** `sure`: the learner was asked already. */
const fields = z.object({ block: z.uuid(), sure: z.literal("1").optional() });

/** `POST /api/blocks/{id}/finish` for a form without script. Where something is left it leads to a page that asks first. */
export default serveForm({
  path: "/api/practice/finish",
  fields,
  limit: finishBlockEndpoint.limit,
  run: async (call) => {
    const { block, sure } = call.input;
    return map(await finishOrAsk(call, { blockId: block, isSure: sure !== undefined }), (path) => ({ path }));
  },
});

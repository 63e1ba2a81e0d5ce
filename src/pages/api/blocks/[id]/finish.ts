import { map } from "../../../../domain/result";
import { finishBlock } from "../../../../features/practice/player/finish-block";
import { handle } from "../../../../http/endpoint/handle";
import { changes } from "../../../../http/endpoint/method";
import { ok } from "../../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/finish", {
  POST: changes(async (call) => {
    return map(await finishBlock(call, call.params.id ?? ""), ok);
  }, "finishes"),
});

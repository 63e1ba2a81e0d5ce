import { success } from "../../../../domain/result";
import { finishBlock } from "../../../../features/practice/player/finish-block";
import { handle } from "../../../../http/handle";
import { changes } from "../../../../http/method";
import { ok } from "../../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/finish", {
  POST: changes(async (call) => {
    const results = await finishBlock(call, call.params.id ?? "");
    return results.ok ? success(ok(results.value)) : results;
  }, "finishes"),
});

import { success } from "../../../../domain/result";
import { endBlock } from "../../../../features/practising/running/end-block";
import { handle } from "../../../../http/handle";
import { changes } from "../../../../http/method";
import { ok } from "../../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/finish", {
  POST: changes(async (call) => {
    const results = await endBlock(call, call.params.id ?? "");
    return results.ok ? success(ok(results.value)) : results;
  }, "finishes"),
});

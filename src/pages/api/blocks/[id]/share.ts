import { success } from "../../../../domain/result";
import { shareBlock } from "../../../../features/practice/builder/share-block";
import { handle } from "../../../../http/handle";
import { changes } from "../../../../http/method";
import { ok } from "../../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/share", {
  POST: changes(async (call) => {
    const shared = await shareBlock(call, call.params.id ?? "");
    return shared.ok ? success(ok(shared.value)) : shared;
  }, "shares"),
});

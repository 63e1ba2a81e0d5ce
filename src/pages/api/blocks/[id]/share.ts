import { map } from "../../../../domain/result";
import { shareBlock } from "../../../../features/practice/builder/share-block";
import { handle } from "../../../../http/handle";
import { changes } from "../../../../http/method";
import { ok } from "../../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/share", {
  POST: changes(async (call) => {
    return map(await shareBlock(call, call.params.id ?? ""), ok);
  }, "shares"),
});

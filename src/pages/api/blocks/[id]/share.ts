import { map } from "../../../../domain/result";
import { shareBlock } from "../../../../features/practice/builder/share-block";
import { handle } from "../../../../http/endpoint/handle";
import { changes } from "../../../../http/endpoint/method";
import { ok } from "../../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/share", {
  POST: changes(async (call) => {
    return map(await shareBlock(call, call.params.id ?? ""), ok);
  }, "shares"),
});

import { success } from "../../../../domain/result";
import { shareQuestions } from "../../../../features/practising/starting/share-questions";
import { handle } from "../../../../http/handle";
import { changes } from "../../../../http/method";
import { ok } from "../../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}/share", {
  POST: changes(async (call) => {
    const shared = await shareQuestions(call, call.params.id ?? "");
    return shared.ok ? success(ok(shared.value)) : shared;
  }, "shares"),
});

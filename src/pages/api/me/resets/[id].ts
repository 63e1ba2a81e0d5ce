import { success } from "../../../../domain/result";
import { undoReset } from "../../../../features/account/undo-reset";
import { handle } from "../../../../http/handle";
import { changes } from "../../../../http/method";

export const config = { api: { bodyParser: false } };

export default handle("/api/me/resets/{id}", {
  DELETE: changes(async (call) => {
    const undone = await undoReset(call, call.params.id ?? "");
    return undone.ok ? success({ status: 204 }) : undone;
  }, "resets"),
});

import { map } from "../../../../domain/result";
import { undoReset } from "../../../../features/account/undo-reset";
import { handle } from "../../../../http/endpoint/handle";
import { changes } from "../../../../http/endpoint/method";

export const config = { api: { bodyParser: false } };

export default handle("/api/me/resets/{id}", {
  DELETE: changes(async (call) => {
    const undone = await undoReset(call, call.params.id ?? "");
    return map(undone, () => ({ status: 204 }));
  }, "resets"),
});

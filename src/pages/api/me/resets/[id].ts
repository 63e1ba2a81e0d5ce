import { success } from "../../../../domain/result";
import { bringBack } from "../../../../features/account/bring-back";
import { handle } from "../../../../http/handle";
import { changes } from "../../../../http/method";

export const config = { api: { bodyParser: false } };

export default handle("/api/me/resets/{id}", {
  DELETE: changes(async (call) => {
    const undone = await bringBack(call, call.params.id ?? "");
    return undone.ok ? success({ status: 204 }) : undone;
  }, "resets"),
});

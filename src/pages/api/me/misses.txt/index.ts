import { listMissedItems } from "../../../../data/review/list-missed-items";
import { success } from "../../../../domain/result";
import { missesAnki } from "../../../../features/account/misses-anki";
import { requireCaller } from "../../../../features/account/require-caller";
import { handle } from "../../../../http/endpoint/handle";
import { reads } from "../../../../http/endpoint/method";
import { file } from "../../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/me/misses.txt", {
  GET: reads(async ({ learner }) => {
    const caller = await requireCaller(learner);
    if (!caller.ok) return caller;
    const missed = await listMissedItems(caller.value.client, caller.value.learnerId);
    return success(file("iatrox-my-misses.txt", "text/plain", missesAnki(missed)));
  }, "exports"),
});

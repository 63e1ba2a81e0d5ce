import { listMissedItems } from "../../../../data/miss/list-missed-items";
import { success } from "../../../../domain/result";
import { missesAnki } from "../../../../features/account/export/misses-anki";
import { requireCaller } from "../../../../features/account/require-caller";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { file } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { exportLearnerEndpoint } from "../export";

export const config = { api: { bodyParser: false } };

export const exportMissesEndpoint = endpoint({
  id: "exportMisses",
  method: "GET",
  path: "/api/me/misses.txt",
  summary: "The questions of the error log as text that Anki imports; importing it again makes no duplicates.",
  learner: "required",
  reply: { status: 200, type: "text/plain" },
  problems: [404],
  limit: exportLearnerEndpoint.limit,
  run: async ({ learner }) => {
    const caller = await requireCaller(learner);
    if (!caller.ok) return caller;
    const missed = await listMissedItems(caller.value.client, caller.value.learnerId);
    return success(file("iatrox-my-misses.txt", "text/plain", missesAnki(missed)));
  },
});

export default serve(exportMissesEndpoint);

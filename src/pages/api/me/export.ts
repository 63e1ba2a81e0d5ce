import { z } from "zod";
import { exportLearner } from "../../../data/learner/export-learner";
import { failure, success } from "../../../domain/result";
import { nothingStored, requireCaller } from "../../../features/account/require-caller";
import { endpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";
import { findCaller } from "../../../http/learner/find-caller";

export const config = { api: { bodyParser: false } };

const asFile = { "Content-Disposition": 'attachment; filename="iatrox-my-data.json"' };

export const exportLearnerEndpoint = endpoint({
  id: "exportMe",
  method: "GET",
  path: "/api/me/export",
  summary: "All that is kept about this learner, as a file.",
  learner: "required",
  reply: { status: 200, body: { name: "Export", schema: z.record(z.string(), z.unknown()) } },
  problems: [404],
  limit: { name: "exports", address: 600, learner: 20 },
  run: async ({ learner, now }) => {
    const caller = await requireCaller(learner);
    if (!caller.ok) return caller;
    const exported = await exportLearner(caller.value.client, { learnerId: caller.value.learnerId, now });
    // Of a learner who was deleted in the meantime it may be only a part.
    return exported && (await findCaller(learner)) ? success(ok(exported, asFile)) : failure(nothingStored);
  },
});

export default serve(exportLearnerEndpoint);

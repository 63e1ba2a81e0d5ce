import { resultsSchema } from "../../../../domain/block/results";
import { map } from "../../../../domain/result";
import { finishBlock } from "../../../../features/practice/player/finish/finish-block";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const finishBlockEndpoint = endpoint({
  id: "finishBlock",
  method: "POST",
  path: "/api/blocks/{id}/finish",
  summary: "Ends a block and gives its results; again gives the same.",
  learner: "required",
  reply: { status: 200, body: { name: "Results", schema: resultsSchema } },
  problems: [404],
  // A class ends its blocks in the same moment; one learner does this a few times an hour.
  limit: { name: "finishes", address: 600, learner: 20 },
  run: async (call) => map(await finishBlock(call, call.params.id), ok),
});

export default serve(finishBlockEndpoint);

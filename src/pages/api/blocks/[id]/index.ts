import { findBlock } from "../../../../data/block/find-block";
import { publicBlockSchema } from "../../../../domain/block/public-block";
import { failure, success } from "../../../../domain/result";
import { noSuchBlock } from "../../../../features/practice/player/not-found";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { findCaller } from "../../../../http/learner/find-caller";

export const config = { api: { bodyParser: false } };

export const getBlockEndpoint = endpoint({
  id: "getBlock",
  method: "GET",
  path: "/api/blocks/{id}",
  summary: "A block of this learner, with the answers given so far.",
  learner: "required",
  reply: { status: 200, body: { name: "Block", schema: publicBlockSchema } },
  problems: [404],
  run: async ({ learner, params: { id }, now }) => {
    const caller = await findCaller(learner);
    const block = caller && (await findBlock(caller.client, { learnerId: caller.learnerId, blockId: id, now }));
    return block ? success(ok(block)) : failure(noSuchBlock);
  },
});

export default serve(getBlockEndpoint);

import { findBlock } from "../../../../data/block/find-block";
import { failure, success } from "../../../../domain/result";
import { noSuchBlock } from "../../../../features/practice/player/no-such-block";
import { handle } from "../../../../http/endpoint/handle";
import { reads } from "../../../../http/endpoint/method";
import { ok } from "../../../../http/endpoint/reply";
import { findCaller } from "../../../../http/learner/find-caller";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/{id}", {
  GET: reads(async ({ learner, params: { id = "" }, now }) => {
    const caller = await findCaller(learner);
    const block = caller && (await findBlock(caller.client, { learnerId: caller.learnerId, blockId: id, now }));
    return block ? success(ok(block)) : failure(noSuchBlock);
  }),
});

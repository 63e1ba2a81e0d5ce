import { blockRequestSchema } from "../../../domain/block/block-request";
import { publicBlockSchema } from "../../../domain/block/public-block";
import { map } from "../../../domain/result";
import { startBlock } from "../../../features/practice/builder/start/start-block";
import { endpoint } from "../../../http/endpoint/endpoint";
import { created } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const startBlockEndpoint = endpoint({
  id: "startBlock",
  method: "POST",
  path: "/api/blocks",
  summary:
    "Puts questions together: count and mode, unless preset or from decide. Without a cookie the caller becomes a learner, and the reply sets one.",
  learner: "optional",
  body: { name: "BlockRequest", schema: blockRequestSchema },
  reply: { status: 201, body: { name: "Block", schema: publicBlockSchema } },
  problems: [400, 409],
  limit: { name: "blocks", address: 300 },
  run: async (call) =>
    map(await startBlock(call), ({ block, headers }) =>
      created(block, { ...headers, Location: `/api/blocks/${block.id}` }),
    ),
});

export default serve(startBlockEndpoint);

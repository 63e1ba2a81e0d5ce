import { blockRequestSchema } from "../../../domain/block/block-request";
import { success } from "../../../domain/result";
import { startBlock } from "../../../features/practice/builder/start-block";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { created } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks", {
  POST: takes("json", blockRequestSchema, "blocks", async (call) => {
    const begun = await startBlock(call);
    if (!begun.ok) return begun;
    const { block, headers } = begun.value;
    return success(created(block, { ...headers, Location: `/api/blocks/${block.id}` }));
  }),
});

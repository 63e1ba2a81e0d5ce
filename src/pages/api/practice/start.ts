import { success } from "../../../domain/result";
import { builderAddress, startAddress } from "../../../features/practice/builder/request-address";
import { startBlock } from "../../../features/practice/builder/start/start-block";
import { beginFormSchema } from "../../../features/practice/builder/start/start-form-schema";
import { serveForm } from "../../../http/endpoint/form-twin";
import { startBlockEndpoint } from "../blocks";

export const config = { api: { bodyParser: false } };

/**
 * `POST /api/blocks` for a form without script. A timed block is made from its start page only; every other form leads
 * there. Where nothing matches it leads back to the form, which says so.
 */
export default serveForm({
  path: "/api/practice/start",
  fields: beginFormSchema,
  limit: startBlockEndpoint.limit,
  run: async (call) => {
    const { request, isConfirmed } = call.input;
    if (request.mode === "timed" && !isConfirmed) return success({ path: startAddress(request) });
    const begun = await startBlock({ ...call, input: request });
    if (begun.ok) return success({ path: `/practice/${begun.value.block.id}`, headers: begun.value.headers });
    return begun.failure.status === 409 ? success({ path: builderAddress(request) }) : begun;
  },
});

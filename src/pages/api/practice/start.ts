import { addressIn } from "../../../domain/language";
import { success } from "../../../domain/result";
import { builderAddress, startAddress } from "../../../features/practice/builder/request-address";
import { startBlock } from "../../../features/practice/builder/start-block";
import { beginFormSchema } from "../../../features/practice/builder/start-form-schema";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

/**
 * `POST /api/blocks` for a form without script. A timed block is made from its start page only; every other form leads
 * there. Where nothing matches it leads back to the form, which says so.
 */
export default handle("/api/practice/start", {
  POST: takes("form", beginFormSchema, "blocks", async (call) => {
    const { request, isTold } = call.input;
    const to = (path: string, headers?: Record<string, string>) =>
      success(seeOther(addressIn(pageLanguage(call.params), path), headers));
    if (request.mode === "timed" && !isTold) return to(startAddress(request));
    const begun = await startBlock({ ...call, input: request });
    if (begun.ok) return to(`/practice/${begun.value.block.id}`, begun.value.headers);
    return begun.failure.status === 409 ? to(builderAddress(request)) : begun;
  }),
});

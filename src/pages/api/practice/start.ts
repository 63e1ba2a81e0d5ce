import { addressIn } from "../../../domain/language";
import { success } from "../../../domain/result";
import { beginBlock } from "../../../features/practising/starting/begin-block";
import { builderAddress } from "../../../features/practising/starting/builder-address";
import { startFormSchema } from "../../../features/practising/starting/start-form-schema";
import { handle } from "../../../http/handle";
import { takes } from "../../../http/method";
import { pageLanguage } from "../../../http/page-language";
import { seeOther } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

/** `POST /api/blocks` for a form without script. Where nothing matches it leads back to the form, which says so. */
export default handle("/api/practice/start", {
  POST: takes("form", startFormSchema, "blocks", async (call) => {
    const begun = await beginBlock(call);
    const to = (path: string, headers?: Record<string, string>) =>
      success(seeOther(addressIn(pageLanguage(call.params), path), headers));
    if (begun.ok) return to(`/practice/${begun.value.block.id}`, begun.value.headers);
    return begun.failure.status === 409 && !call.input.from ? to(builderAddress(call.input)) : begun;
  }),
});

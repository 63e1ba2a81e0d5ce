import { z } from "zod";
import { addressIn } from "../../../domain/language";
import { success } from "../../../domain/result";
import { endBlock } from "../../../features/practising/running/end-block";
import { handle } from "../../../http/handle";
import { takes } from "../../../http/method";
import { pageLanguage } from "../../../http/page-language";
import { seeOther } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

/** `POST /api/blocks/{id}/finish` for a form without script. */
export default handle("/api/practice/finish", {
  POST: takes("form", z.object({ block: z.uuid() }), "finishes", async (call) => {
    const results = await endBlock(call, call.input.block);
    return results.ok
      ? success(seeOther(addressIn(pageLanguage(call.params), `/practice/${call.input.block}/results`)))
      : results;
  }),
});

import { z } from "zod";
import { addressIn } from "../../../domain/language";
import { map } from "../../../domain/result";
import { shareBlock } from "../../../features/practice/builder/share-block";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

const shareForm = z.strictObject({ block: z.string() });

/** `POST /api/blocks/{id}/share` for a form without script: leads to the page whose address is the link. */
export default handle("/api/practice/share", {
  POST: takes("form", shareForm, "shares", async (call) => {
    const shared = await shareBlock({ ...call, input: undefined }, call.input.block);
    return map(shared, (value) => seeOther(addressIn(pageLanguage(call.params), value.url)));
  }),
});

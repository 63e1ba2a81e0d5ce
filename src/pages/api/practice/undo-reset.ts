import { z } from "zod";
import { addressIn } from "../../../domain/language";
import { map } from "../../../domain/result";
import { undoReset } from "../../../features/account/undo-reset";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

/** `DELETE /api/me/resets/{id}` for a form without script. */
export default handle("/api/practice/undo-reset", {
  POST: takes("form", z.object({ reset: z.uuid() }), "resets", async (call) => {
    const undone = await undoReset(call, call.input.reset);
    return map(undone, () =>
      seeOther(addressIn(pageLanguage(call.params), "/practice/my-data?done=undo#start-afresh")),
    );
  }),
});

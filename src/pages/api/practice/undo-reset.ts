import { z } from "zod";
import { addressIn } from "../../../domain/language";
import { map } from "../../../domain/result";
import { undoReset } from "../../../features/account/undo-reset";
import { handle } from "../../../http/handle";
import { takes } from "../../../http/method";
import { pageLanguage } from "../../../http/page-language";
import { seeOther } from "../../../http/reply";

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

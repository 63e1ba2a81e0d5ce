import { z } from "zod";
import { addressIn } from "../../../domain/language";
import { success } from "../../../domain/result";
import { deleteLearner } from "../../../features/account/delete-learner";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

const confirmation = z.object({ confirm: z.literal("yes", "tick the box to confirm") });

/** `DELETE /api/me` for a form without script. */
export default handle("/api/me/delete", {
  POST: takes("form", confirmation, "deletions", async ({ learner, params }) =>
    success(seeOther(addressIn(pageLanguage(params), "/privacy/deleted"), await deleteLearner(learner))),
  ),
});

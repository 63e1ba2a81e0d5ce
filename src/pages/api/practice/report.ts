import { addressIn } from "../../../domain/language";
import { map } from "../../../domain/result";
import { reportFormSchema } from "../../../features/practice/marks/report-form-schema";
import { questionAddress } from "../../../features/practice/player/question-address";
import { reportItem } from "../../../features/practice/player/report-item";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";
import { pageLanguage } from "../../../http/page/page-language";

export const config = { api: { bodyParser: false } };

/** `POST /api/reports` for a form without script. It goes back to the question's page, which shows the results of a block that is over. */
export default handle("/api/practice/report", {
  POST: takes("form", reportFormSchema, "reports", async (call) => {
    const { block, position, ...input } = call.input;
    const kept = await reportItem({ ...call, input });
    const page = addressIn(pageLanguage(call.params), `${questionAddress(block, position - 1)}&reported=1`);
    return map(kept, () => seeOther(page));
  }),
});

import { reportRequestSchema } from "../../domain/question/report-request";
import { success } from "../../domain/result";
import { giveReport } from "../../features/practising/running/give-report";
import { handle } from "../../http/handle";
import { takes } from "../../http/method";
import { created, ok } from "../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/reports", {
  POST: takes("json", reportRequestSchema, "reports", async (call) => {
    const kept = await giveReport(call);
    if (!kept.ok) return kept;
    const { report, isNew } = kept.value;
    return success(isNew ? created(report) : ok(report));
  }),
});

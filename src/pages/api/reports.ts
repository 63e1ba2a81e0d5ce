import { sectionReportRequestSchema } from "../../domain/article/section-report-request";
import { reportRequestSchema } from "../../domain/item/report-request";
import { success } from "../../domain/result";
import { reportItem } from "../../features/practice/player/report-item";
import { reportSection } from "../../features/reading/reporting/report-section";
import { eitherShape } from "../../http/endpoint/either-shape";
import { handle } from "../../http/endpoint/handle";
import { takes } from "../../http/endpoint/method";
import { created, ok } from "../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

const request = eitherShape(reportRequestSchema, "section", sectionReportRequestSchema);

export default handle("/api/reports", {
  POST: takes("json", request, "reports", async (call) => {
    const { input } = call;
    const kept = "section" in input ? await reportSection({ ...call, input }) : await reportItem({ ...call, input });
    if (!kept.ok) return kept;
    const { report, isNew } = kept.value;
    return success(isNew ? created(report) : ok(report));
  }),
});

import { articleAddress } from "../../../domain/article/edition";
import { success } from "../../../domain/result";
import { reportSection } from "../../../features/reading/reporting/report-section";
import { sectionReportFormSchema } from "../../../features/reading/reporting/section-report-form-schema";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { seeOther } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

/** `POST /api/reports` about a section, for a form without script. It goes to a page that says thanks and leads back. */
export default handle("/api/reading/report", {
  POST: takes("form", sectionReportFormSchema, "reports", async (call) => {
    const kept = await reportSection(call);
    if (!kept.ok) return kept;
    const { article, section } = call.input;
    return success(seeOther(`${articleAddress(article)}/thanks?section=${encodeURIComponent(section)}`));
  }),
});

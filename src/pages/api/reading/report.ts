import { originalSlugOf } from "../../../domain/article/article-slug";
import { replyFromForm } from "../../../domain/item/reports/report-reply";
import { sectionReportFormSchema } from "../../../features/reading/reporting/section-report-form-schema";
import { formTwin } from "../../../http/endpoint/form-twin";
import { reportEndpoint } from "../reports";

export const config = { api: { bodyParser: false } };

/** `POST /api/reports` about a section, for a form without script. It goes to a page that says thanks and leads back. */
export default formTwin(reportEndpoint, {
  path: "/api/reading/report",
  fields: sectionReportFormSchema,
  request: ({ replyTo, language, ...body }) => ({ body: { ...body, ...replyFromForm(replyTo, language) } }),
  onward: ({ article, section }) =>
    `/articles/${originalSlugOf(article)}/thanks?section=${encodeURIComponent(section)}`,
});

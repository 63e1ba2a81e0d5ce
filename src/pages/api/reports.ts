import { z } from "zod";
import {
  type SectionReport,
  sectionReportRequestSchema,
  sectionReportSchema,
} from "../../domain/article/reports/section-report-request";
import { type ItemReport, reportRequestSchema, reportSchema } from "../../domain/item/reports/report-request";
import { map, type Result } from "../../domain/result";
import { reportItem } from "../../features/practice/marks/report-item";
import { reportSection } from "../../features/reading/reporting/report-section";
import { eitherShape } from "../../http/endpoint/either-shape";
import { endpoint } from "../../http/endpoint/endpoint";
import { created, ok } from "../../http/endpoint/reply";
import { serve } from "../../http/endpoint/serve";
import type { ProblemDetails } from "../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

/** `isNew`: false where the same report had been sent before. */
type StoredReport = { report: ItemReport | SectionReport; isNew: boolean };

export const reportEndpoint = endpoint({
  id: "reportItem",
  method: "POST",
  path: "/api/reports",
  summary:
    "Says what is wrong with a question that was answered, or with a section of a guide as it stands in a revision. Sent again, it is the same report, with status 200. As many as 20 addresses of a report are kept, and five reports of an address in 24 hours; beyond that, the report alone.",
  learner: "optional",
  body: { name: "ReportRequest", schema: eitherShape(reportRequestSchema, "section", sectionReportRequestSchema) },
  reply: { status: 201, again: 200, body: { name: "Report", schema: z.union([reportSchema, sectionReportSchema]) } },
  problems: [404, 409],
  limit: { name: "reports", address: 300, learner: 30 },
  run: async (call) => {
    const { input } = call;
    const stored: Result<StoredReport, ProblemDetails<404 | 409>> = "section" in input
      ? await reportSection({ ...call, input })
      : await reportItem({ ...call, input });
    return map(stored, ({ report, isNew }) => (isNew ? created(report) : ok(report)));
  },
});

export default serve(reportEndpoint);

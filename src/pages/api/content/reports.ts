import { currentDatabase } from "../../../data/database/current-database";
import { closeReport } from "../../../data/report/close-report";
import { listReports } from "../../../data/report/list-reports";
import { reportDoneSchema } from "../../../domain/article/reports/reader-report";
import { failure, success } from "../../../domain/result";
import { isOwnProgram, notThisMachine } from "../../../features/operations/own-program";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

const path = "/api/content/reports";

/** What readers found wrong, for `npm run content:reports` while this server runs. */
const listReportsEndpoint = unlistedEndpoint({
  method: "GET",
  path,
  run: async ({ params: { article, all } }, { request }) => {
    if (!(await isOwnProgram(request))) return failure(notThisMachine);
    const { client } = await currentDatabase();
    return success(ok(await listReports(client, { article, all: all !== undefined })));
  },
});

/** Marks a report as done, for the same command. */
const closeReportEndpoint = unlistedEndpoint({
  method: "POST",
  path,
  body: reportDoneSchema,
  run: async ({ input, now }, { request }) => {
    if (!(await isOwnProgram(request))) return failure(notThisMachine);
    const { client } = await currentDatabase();
    return success(ok(await closeReport(client, { ...input, now })));
  },
});

export default serve(listReportsEndpoint, closeReportEndpoint);

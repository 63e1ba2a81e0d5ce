import type { NextApiHandler } from "next";
import { currentDatabase } from "../../../data/database/current-database";
import { closeReport } from "../../../data/reports/close-report";
import { listReports } from "../../../data/reports/list-reports";
import { reportDoneSchema } from "../../../domain/article/reader-report";
import { success } from "../../../domain/result";
import { isOwnProgram, notThisMachine } from "../../../features/operations/own-program";
import { handle } from "../../../http/endpoint/handle";
import { reads, takes } from "../../../http/endpoint/method";
import { ok, refused } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

/** What readers found wrong: listed, and marked as done, for `npm run content:reports` while this server runs. */
const reports: NextApiHandler = (request, response) =>
  handle("/api/content/reports", {
    GET: reads(async ({ params: { article, all } }) => {
      if (!isOwnProgram(request)) return success(refused(notThisMachine));
      const { client } = await currentDatabase();
      return success(ok(await listReports(client, { article, all: all !== undefined })));
    }),
    POST: takes("json", reportDoneSchema, undefined, async ({ input, now }) => {
      if (!isOwnProgram(request)) return success(refused(notThisMachine));
      const { client } = await currentDatabase();
      return success(ok(await closeReport(client, { ...input, now })));
    }),
  })(request, response);

export default reports;

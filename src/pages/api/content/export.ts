import { currentDatabase } from "../../../data/database/current-database";
import { failure, success } from "../../../domain/result";
import { isOwnProgram, notThisMachine } from "../../../features/operations/own-program";
import { contentFolder } from "../../../features/publishing/content-folder";
import { exportFiles, exportRequestSchema } from "../../../features/publishing/files/export-files";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** Writes what the studio published into the content folder, for `npm run content:export` while this server runs. */
const exportEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/content/export",
  body: exportRequestSchema,
  run: async ({ input }, { request }) => {
    if (!(await isOwnProgram(request))) return failure(notThisMachine);
    return success(ok(await exportFiles(await currentDatabase(), contentFolder(), input)));
  },
});

export default serve(exportEndpoint);

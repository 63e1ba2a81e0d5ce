import { currentDatabase } from "../../../data/database/current-database";
import { restoreRevision } from "../../../data/revision/restore-revision";
import { restoreRequestSchema } from "../../../domain/article/publication/restore-request";
import { failure, success } from "../../../domain/result";
import { isOwnProgram, notThisMachine } from "../../../features/operations/own-program";
import { refreshPages } from "../../../features/publishing/refresh-pages";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";
import { noteMadePage } from "../../../http/page/made-pages";

export const config = { api: { bodyParser: false } };

/** Brings a revision back and makes its pages anew, for `npm run content:restore` while this server runs. */
const restoreEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/content/restore",
  body: restoreRequestSchema,
  run: async ({ input, now }, { request, response }) => {
    if (!(await isOwnProgram(request))) return failure(notThisMachine);
    const database = await currentDatabase();
    const restored = await restoreRevision(database.client, { ...input, now });
    if (process.env.NODE_ENV === "production")
      await refreshPages(database, (page) => response.revalidate(page).then(noteMadePage));
    return success(ok(restored));
  },
});

export default serve(restoreEndpoint);

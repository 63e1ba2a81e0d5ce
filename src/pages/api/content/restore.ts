import { currentDatabase } from "../../../data/database/current-database";
import { restoreRevision } from "../../../data/revision/restore-revision";
import { restoreRequestSchema } from "../../../domain/article/publication/restore-request";
import { failure, success } from "../../../domain/result";
import { isOwnProgram, notThisMachine } from "../../../features/operations/own-program";
import { showPublished } from "../../../features/publishing/show-published";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** Brings a revision back and makes its pages anew, for `npm run content:restore` while this server runs. */
const restoreEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/content/restore",
  body: restoreRequestSchema,
  run: async ({ input, now }, { request, response }) => {
    if (!(await isOwnProgram(request))) return failure(notThisMachine);
    const { client } = await currentDatabase();
    const restored = await restoreRevision(client, { ...input, now });
    await showPublished(response)();
    return success(ok(restored));
  },
});

export default serve(restoreEndpoint);

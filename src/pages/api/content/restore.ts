import type { NextApiHandler } from "next";
import { currentDatabase } from "../../../data/database/current-database";
import { restoreRevision } from "../../../data/revision/restore-revision";
import { restoreRequestSchema } from "../../../domain/article/restore-request";
import { success } from "../../../domain/result";
import { isOwnProgram, notThisMachine } from "../../../features/operations/own-program";
import { refreshPages } from "../../../features/publishing/refresh-pages";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { ok, refused } from "../../../http/endpoint/reply";
import { noteMadePage } from "../../../http/page/made-pages";

export const config = { api: { bodyParser: false } };

/** Brings a revision back and makes its pages anew, for `npm run content:restore` while this server runs. */
const restore: NextApiHandler = (request, response) =>
  handle("/api/content/restore", {
    POST: takes("json", restoreRequestSchema, undefined, async ({ input, now }) => {
      if (!isOwnProgram(request)) return success(refused(notThisMachine));
      const database = await currentDatabase();
      const restored = await restoreRevision(database.client, { ...input, now });
      if (process.env.NODE_ENV === "production")
        await refreshPages(database, (page) => response.revalidate(page).then(noteMadePage));
      return success(ok(restored));
    }),
  })(request, response);

export default restore;

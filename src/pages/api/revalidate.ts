import { setTimeout as pause } from "node:timers/promises";
import type { NextApiHandler } from "next";
import { currentDatabase } from "../../data/current-database";
import { withStartLock } from "../../data/with-start-lock";
import { success } from "../../domain/result";
import { isOwnProgram, notThisMachine } from "../../features/operating/own-program";
import { contentFolder } from "../../features/publishing/content-folder";
import { importContent } from "../../features/publishing/import-content";
import { ownMemory } from "../../features/publishing/import-memory";
import { showsDrafts } from "../../features/publishing/prepare-database";
import { refreshPages } from "../../features/publishing/refresh-pages";
import { handle } from "../../http/handle";
import { noteMadePage } from "../../http/made-pages";
import { changes } from "../../http/method";
import { ok, refused } from "../../http/reply";

export const config = { api: { bodyParser: false } };

const readersTurnMs = 100;

/** Makes pages that show an old revision anew; with `?import=1`, after reading the content folder; with `due`, only of guides whose day has come. */
const revalidate: NextApiHandler = (request, response) =>
  handle("/api/revalidate", {
    POST: changes(async ({ params, now }) => {
      if (!isOwnProgram(request)) return success(refused(notThisMachine));
      const database = await currentDatabase();
      let pages: string[] = [];
      const show = async () => {
        // The development server makes every page anew for every request.
        if (process.env.NODE_ENV !== "production") return;
        pages = await refreshPages(database, (page) => response.revalidate(page).then(noteMadePage));
        // The embedded database works in this very thread, up to a second at a time: whoever waits is answered first.
        await pause(readersTurnMs);
      };
      const drafts = showsDrafts(database);
      const around = { memory: ownMemory(), show, drafts, dueOnly: params.import === "due" };
      const imported = params.import
        ? await withStartLock(database, () => importContent(database, contentFolder(), now, around))
        : await show();
      return success(ok({ imported, pages }));
    }),
  })(request, response);

export default revalidate;

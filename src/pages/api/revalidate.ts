import { currentDatabase } from "../../data/database/current-database";
import { withStartLock } from "../../data/database/with-start-lock";
import { failure, success } from "../../domain/result";
import { isOwnProgram, notThisMachine } from "../../features/operations/own-program";
import { contentFolder } from "../../features/publishing/content-folder";
import { diagnosticSentence } from "../../features/publishing/diagnostic-sentence";
import type { DueDraft } from "../../features/publishing/drafts/publish-due-drafts";
import { ownCache } from "../../features/publishing/import-cache";
import type { Imported } from "../../features/publishing/imported";
import { showsDrafts } from "../../features/publishing/prepare-database";
import { showPublished } from "../../features/publishing/show-published";
import { unlistedEndpoint } from "../../http/endpoint/endpoint";
import { ok } from "../../http/endpoint/reply";
import { serve } from "../../http/endpoint/serve";
import { log } from "../../http/log/log";

export const config = { api: { bodyParser: false } };

/** Names and numbers only: the log holds no text of the content. */
const noteImport = ({ published, refused, withdrawn, unchanged, diagnostics, reports }: Imported) => {
  for (const each of diagnostics) log.warn(diagnosticSentence(each));
  const learners = reports.reduce((sum, report) => sum + report.learners, 0);
  log.info({ published, refused, withdrawn, unchanged: unchanged.length, learners }, "Content imported");
};

const noteDue = (outcomes: readonly DueDraft[]) => {
  for (const outcome of outcomes) {
    if ("why" in outcome) log.warn(outcome, "Draft not published at its time; it waits for a new one");
    else log.info(outcome, "Draft published at its time");
  }
};

/**
 * Makes pages that show an old revision anew; with `?import=1`, after reading the content folder; with `due`, only of
 * guides whose day has come, and of drafts whose moment has; with `&dry=1`, only says what that would do.
 */
const revalidateEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/revalidate",
  run: async ({ params, now }, { request, response }) => {
    if (!(await isOwnProgram(request))) return failure(notThisMachine);
    const database = await currentDatabase();
    let pages: string[] = [];
    const show = async () => {
      pages = await showPublished(response)();
    };
    const dryRun = params.dry !== undefined;
    const drafts = showsDrafts(database);
    const around = { cache: ownCache(), show, drafts, dueOnly: params.import === "due", dryRun };
    // Each start asks for stale pages, and few for more: what reads and publishes content is large.
    const { importContent } = params.import ? await import("../../features/publishing/import-content") : {};
    const imported = importContent
      ? await withStartLock(database, () => importContent(database, contentFolder(), now, around))
      : await show();
    if (imported && !dryRun) noteImport(imported);
    if (params.import === "due" && !dryRun) {
      const { publishDueDrafts } = await import("../../features/publishing/drafts/publish-due-drafts");
      noteDue(await publishDueDrafts(now, show));
    }
    return success(ok({ imported, pages }));
  },
});

export default serve(revalidateEndpoint);

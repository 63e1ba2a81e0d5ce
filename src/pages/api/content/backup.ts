import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import { failure, success } from "../../../domain/result";
import { makeBackup } from "../../../features/operations/backup/make-backup";
import { isOwnProgram, notThisMachine } from "../../../features/operations/own-program";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** Writes a backup into a folder of this machine, for `npm run backup` while this server runs on the embedded database. */
const backupEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/content/backup",
  body: z.strictObject({ folder: z.string().min(1) }),
  run: async ({ input, now }, { request }) => {
    if (!(await isOwnProgram(request))) return failure(notThisMachine);
    return success(ok(await makeBackup(await currentDatabase(), input.folder, now)));
  },
});

export default serve(backupEndpoint);

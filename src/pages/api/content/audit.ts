import { verifyChain } from "../../../data/audit/verify-chain";
import { currentDatabase } from "../../../data/database/current-database";
import { failure, success } from "../../../domain/result";
import { isOwnProgram, notThisMachine } from "../../../features/operations/own-program";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** Whether the chain of events is whole, for `npm run audit:verify` while this server runs. */
const verifyAuditEndpoint = unlistedEndpoint({
  method: "GET",
  path: "/api/content/audit",
  run: async (_call, { request }) => {
    if (!(await isOwnProgram(request))) return failure(notThisMachine);
    const { client } = await currentDatabase();
    return success(ok(await verifyChain(client)));
  },
});

export default serve(verifyAuditEndpoint);

import { currentDatabase } from "../../../../../data/database/current-database";
import { endSessions } from "../../../../../data/person/end-sessions";
import { admins } from "../../../../../domain/person/role";
import { success } from "../../../../../domain/result";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { noContent } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** Nobody's sessions have ended already, so the answer is the same. */
export const endSessionsEndpoint = endpoint({
  id: "endSessions",
  method: "DELETE",
  path: "/api/studio/people/{id}/sessions",
  summary: "Ends all sessions of a person: they have to sign in again.",
  role: admins,
  reply: { status: 204 },
  problems: [],
  limit: { name: "people", address: 600 },
  run: async ({ params: { id } }) => {
    await endSessions((await currentDatabase()).client, { personId: id, which: "all" });
    return success(noContent());
  },
});

export default serve(endSessionsEndpoint);

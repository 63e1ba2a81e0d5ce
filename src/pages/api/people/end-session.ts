import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import { endSessions } from "../../../data/person/end-sessions";
import { success } from "../../../domain/result";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Ends one of one's own sessions, or with `others` all but this one. */
export default serveForm({
  path: "/api/people/end-session",
  role: "any",
  fields: z.object({ session: z.string().max(100) }),
  limit: { name: "sessions", address: 600 },
  run: async ({ input: { session }, person }) => {
    const which = session === "others" ? { not: person.session.id } : { id: session };
    await endSessions((await currentDatabase()).client, { personId: person.id, which });
    return success({ path: "/account?done=ended#sessions" });
  },
});

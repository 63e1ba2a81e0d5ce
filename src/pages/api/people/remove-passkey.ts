import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import { removePasskey } from "../../../data/person/remove-passkey";
import { success } from "../../../domain/result";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Removes one of one's own passkeys. */
export default serveForm({
  path: "/api/people/remove-passkey",
  role: "any",
  fields: z.object({ passkey: z.string().max(100) }),
  limit: { name: "passkeys", address: 120 },
  run: async ({ input: { passkey }, person }) => {
    const removed = await removePasskey((await currentDatabase()).client, { personId: person.id, id: passkey });
    return success({ path: `/account?${removed.ok ? "done=removed" : "problem=last-key"}#passkeys` });
  },
});

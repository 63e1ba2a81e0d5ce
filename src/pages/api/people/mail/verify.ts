import { z } from "zod";
import { currentDatabase } from "../../../../data/database/current-database";
import { requestVerification } from "../../../../data/mail/verify-address";
import { success } from "../../../../domain/result";
import { serveForm } from "../../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Has a link mailed that shows that the address is theirs. */
export default serveForm({
  path: "/api/people/mail/verify",
  role: "any",
  fields: z.object({ send: z.literal("yes") }),
  limit: { name: "verifications", address: 60 },
  run: async ({ person, now }) => {
    await requestVerification((await currentDatabase()).client, { personId: person.id, now });
    return success({ path: "/account?done=verify-sent#mail" });
  },
});

import { z } from "zod";
import { currentDatabase } from "../../../../data/database/current-database";
import { verifyAddress } from "../../../../data/mail/verify-address";
import { success } from "../../../../domain/result";
import { serveForm } from "../../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Notes that an address is that of whoever got the mailed link and has signed in. */
export default serveForm({
  path: "/api/people/mail/confirm",
  role: "any",
  fields: z.object({ token: z.string().max(100) }),
  limit: { name: "verifications", address: 60 },
  run: async ({ input: { token }, person, now }) => {
    const isVerified = await verifyAddress((await currentDatabase()).client, { personId: person.id, token, now });
    return success({ path: `/account?${isVerified ? "done=verified" : "problem=verify-ended"}#mail` });
  },
});

import { z } from "zod";
import { success } from "../../../domain/result";
import { invitationToken, joinWithAccount } from "../../../features/people/join/join";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Accepts an invitation with the account of whoever has signed in. */
export default serveForm({
  path: "/api/people/join-with-account",
  role: "any",
  fields: z.object({ token: invitationToken }),
  limit: { name: "joins", address: 60 },
  run: async (call) => success(await joinWithAccount(call)),
});

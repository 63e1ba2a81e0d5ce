import { z } from "zod";
import { success } from "../../../domain/result";
import { renewCodes } from "../../../features/people/account/renew-codes";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Makes ten recovery codes in the stead of the old ones. */
export default serveForm({
  path: "/api/people/new-codes",
  role: "any",
  fields: z.object({ renew: z.literal("yes") }),
  limit: { name: "codes", address: 60 },
  run: async (call) => success(await renewCodes(call)),
});

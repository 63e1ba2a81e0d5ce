import { success } from "../../../domain/result";
import { join, joinFields } from "../../../features/people/join/join";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Accepts an invitation with a password. */
export default serveForm({
  path: "/api/people/join",
  fields: joinFields,
  limit: { name: "joins", address: 60 },
  run: async (call, exchange) => success(await join(call, exchange)),
});

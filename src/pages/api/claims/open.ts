import { success } from "../../../domain/result";
import { openAddress, openFields } from "../../../features/signing/sign-claims";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Gives the address to the browser that presses the button first. */
export default serveForm({
  path: "/api/claims/open",
  fields: openFields,
  limit: { name: "signing", address: 300 },
  run: async (call) => success(await openAddress(call)),
});

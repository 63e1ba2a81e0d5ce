import { success } from "../../../domain/result";
import { signClaims, signFields } from "../../../features/signing/sign-claims";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Signs what an expert agreed to. */
export default serveForm({
  path: "/api/claims/sign",
  fields: signFields,
  limit: { name: "signing", address: 300 },
  run: async (call, exchange) => success(await signClaims(call, exchange)),
});

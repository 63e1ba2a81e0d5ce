import { success } from "../../../domain/result";
import { answerClaim, answerFields } from "../../../features/signing/sign-claims";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Stores what an expert says of a claim. */
export default serveForm({
  path: "/api/claims/answer",
  fields: answerFields,
  limit: { name: "signing", address: 300 },
  run: async (call, exchange) => success(await answerClaim(call, exchange)),
});

import { answerRequestSchema, finishPasskey } from "../../../features/people/passkey";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** Signs in or joins with what the browser answered. */
const passkeyEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/people/passkey",
  body: answerRequestSchema,
  limit: { name: "passkeys", address: 120 },
  run: finishPasskey,
});

export default serve(passkeyEndpoint);

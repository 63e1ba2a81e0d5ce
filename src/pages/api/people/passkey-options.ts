import { optionsRequestSchema, startPasskey } from "../../../features/people/passkey";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** What the script of a page hands to the browser, to sign in or to join with a passkey. */
const optionsEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/people/passkey-options",
  body: optionsRequestSchema,
  limit: { name: "passkeys", address: 120 },
  run: startPasskey,
});

export default serve(optionsEndpoint);

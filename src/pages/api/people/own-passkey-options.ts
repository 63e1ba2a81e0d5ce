import { startOwnPasskey } from "../../../features/people/passkey";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** What the script of the account's page hands to the browser, for one more passkey. */
const ownOptionsEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/people/own-passkey-options",
  role: "any",
  limit: { name: "passkeys", address: 120 },
  run: startOwnPasskey,
});

export default serve(ownOptionsEndpoint);

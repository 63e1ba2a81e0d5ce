import { addPasskey, ownPasskeySchema } from "../../../features/people/passkey";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** Adds a passkey to the account. */
const ownPasskeyEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/people/own-passkey",
  role: "any",
  body: ownPasskeySchema,
  limit: { name: "passkeys", address: 120 },
  run: addPasskey,
});

export default serve(ownPasskeyEndpoint);

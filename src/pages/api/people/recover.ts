import { recoverFields, recoverPassword } from "../../../features/people/sign-in/recover-password";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Sets a new password with a recovery code. */
export default serveForm({
  path: "/api/people/recover",
  fields: recoverFields,
  limit: { name: "recoveries", address: 30 },
  run: recoverPassword,
});

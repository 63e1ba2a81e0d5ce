import { changePassword, passwordFields } from "../../../features/people/account/change-password";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Changes the password of whoever has signed in. */
export default serveForm({
  path: "/api/people/password",
  role: "any",
  fields: passwordFields,
  limit: { name: "passwords", address: 60 },
  run: changePassword,
});

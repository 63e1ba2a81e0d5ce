import { signIn, signInFields } from "../../../features/people/sign-in/sign-in";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Begins a session by password. */
export default serveForm({
  path: "/api/people/sign-in",
  fields: signInFields,
  limit: { name: "sign-ins", address: 60 },
  run: signIn,
});

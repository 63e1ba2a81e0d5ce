import { signUp, signUpFields } from "../../../features/people/sign-up/sign-up";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Makes an account with a password. */
export default serveForm({
  path: "/api/people/sign-up",
  fields: signUpFields,
  limit: { name: "sign-ups", address: 60 },
  run: signUp,
});

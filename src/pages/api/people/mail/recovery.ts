import { mailRecovery, mailRecoveryFields } from "../../../../features/people/sign-in/mail-recovery";
import { serveForm } from "../../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Has a link mailed by which somebody comes back. */
export default serveForm({
  path: "/api/people/mail/recovery",
  fields: mailRecoveryFields,
  limit: { name: "recoveries", address: 30 },
  run: mailRecovery,
});

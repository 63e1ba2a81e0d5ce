import { z } from "zod";
import { success } from "../../../domain/result";
import { signOut } from "../../../features/people/sign-in/sign-out";
import { serveForm } from "../../../http/endpoint/form-twin";

export const config = { api: { bodyParser: false } };

/** Ends the session of this browser. */
export default serveForm({
  path: "/api/people/sign-out",
  fields: z.object({ out: z.literal("yes") }),
  limit: { name: "sign-outs", address: 600 },
  run: async ({ now }, exchange) => success(await signOut(exchange, now)),
});

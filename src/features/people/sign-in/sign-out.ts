import { currentDatabase } from "../../../data/database/current-database";
import { endSession } from "../../../data/person/end-sessions";
import type { Exchange } from "../../../http/endpoint/endpoint";
import type { Onward } from "../../../http/endpoint/form-twin";
import { httpEnv } from "../../../http/http-env";
import { sessionCookie } from "../../../http/person/session-cookie";
import { signInAddress } from "./sign-in";

/** Ends this browser's session. Nobody's has ended already, so the answer is the same. */
export const signOut = async ({ request }: Exchange): Promise<Onward> => {
  const { SITE_URL } = httpEnv();
  const token = sessionCookie.read(request.headers, SITE_URL);
  if (token !== undefined) await endSession((await currentDatabase()).client, token);
  return { path: signInAddress({ done: "signed-out" }), cookies: [sessionCookie.expire(SITE_URL)] };
};

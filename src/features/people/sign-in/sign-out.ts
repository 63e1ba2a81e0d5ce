import { currentDatabase } from "../../../data/database/current-database";
import { findLearner } from "../../../data/learner/find-learner";
import { signOut as endSessionHere } from "../../../data/person/sign-out";
import type { Exchange } from "../../../http/endpoint/endpoint";
import type { Onward } from "../../../http/endpoint/form-twin";
import { httpEnv } from "../../../http/http-env";
import { expiredLearnerCookie, readLearnerToken } from "../../../http/learner/learner-cookie";
import { sessionCookie } from "../../../http/person/session-cookie";

/**
 * Ends this browser's session, and with it what it knew of the account's learner: the page that follows takes what the device
 * holds of them. Where there is no session, whoever practises in this browser goes on.
 */
export const signOut = async ({ request: { headers } }: Exchange, now: Date): Promise<Onward> => {
  const { SITE_URL } = httpEnv();
  const { client } = await currentDatabase();
  const session = sessionCookie.read(headers, SITE_URL);
  const known = readLearnerToken(headers, SITE_URL);
  const token = known === undefined ? undefined : Buffer.from(known, "base64url");
  const isOut = session !== undefined && (await endSessionHere(client, { session, token }));
  const isGone = token !== undefined && (await findLearner(client, { token, now })) === null;
  return {
    path: isOut ? "/privacy/signed-out" : "/sign-in",
    cookies: [sessionCookie.expire(SITE_URL), ...(isGone ? [expiredLearnerCookie(SITE_URL)] : [])],
  };
};

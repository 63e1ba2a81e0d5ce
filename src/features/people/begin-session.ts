import { currentDatabase } from "../../data/database/current-database";
import { joinAccount } from "../../data/learner/join-account";
import { requestVerification } from "../../data/mail/verify-address";
import { endSession } from "../../data/person/end-sessions";
import type { Account } from "../../data/person/find-person";
import { findPerson } from "../../data/person/find-person";
import { deviceName } from "../../domain/person/device-name";
import type { Exchange } from "../../http/endpoint/endpoint";
import { httpEnv } from "../../http/http-env";
import { learnerCookie, makeLearnerToken, readLearnerToken } from "../../http/learner/learner-cookie";
import { longestCookieAge } from "../../http/own-cookie";
import { sessionCookie } from "../../http/person/session-cookie";
import { sendsMail } from "../../http/sends-mail";

/** What better-auth is told of a browser that signs in. */
export const browserOf = ({ origin }: { origin: string }, { request }: Exchange) => ({
  origin,
  userAgent: request.headers["user-agent"] ?? "",
});

/** `cookies`: hand the session over, and the learner of the account. */
type Begun = { account: Account; cookies: string[] };

/**
 * Hands a new session over. The one that the browser had until now ends, and what it knew of a learner becomes the account's.
 * Null: there is no such session.
 */
export const beginSession = async (
  token: string,
  now: Date,
  { request: { headers } }: Exchange,
): Promise<Begun | null> => {
  const { SITE_URL } = httpEnv();
  const { client } = await currentDatabase();
  const account = await findPerson(client, { token, now });
  if (!account) return null;
  const former = sessionCookie.read(headers, SITE_URL);
  const [known, learner] = [readLearnerToken(headers, SITE_URL), makeLearnerToken()];
  await joinAccount(client, {
    ...{ personId: account.id, sessionId: account.session.id, now, device: deviceName(headers["user-agent"] ?? null) },
    ...{
      former: known === undefined ? undefined : Buffer.from(known, "base64url"),
      token: Buffer.from(learner, "base64url"),
    },
  });
  if (former !== undefined) await endSession(client, former);
  return {
    account,
    cookies: [sessionCookie.write(token, longestCookieAge, SITE_URL), learnerCookie(learner, SITE_URL)],
  };
};

/** Has a link mailed to somebody new that shows whose their address is, where this site sends mail and it is one. */
export const greetPerson = async (personId: string, now: Date): Promise<void> => {
  if (sendsMail()) await requestVerification((await currentDatabase()).client, { personId, now });
};

/** Where somebody goes who has signed in and came from nowhere: to their work. */
export const landing = ({ role }: Pick<Account, "role">): string => (role === null ? "/practice" : "/studio");

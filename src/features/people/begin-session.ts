import { currentDatabase } from "../../data/database/current-database";
import { endSession } from "../../data/person/end-sessions";
import type { Exchange } from "../../http/endpoint/endpoint";
import { httpEnv } from "../../http/http-env";
import { longestCookieAge } from "../../http/own-cookie";
import { sessionCookie } from "../../http/person/session-cookie";

/** What better-auth is told of a browser that signs in. */
export const browserOf = ({ origin }: { origin: string }, { request }: Exchange) => ({
  origin,
  userAgent: request.headers["user-agent"] ?? "",
});

/** The cookie that hands a new session over. The session that the browser had until now ends. */
export const beginSession = async (token: string, { request }: Exchange): Promise<string> => {
  const { SITE_URL } = httpEnv();
  const former = sessionCookie.read(request.headers, SITE_URL);
  if (former !== undefined) await endSession((await currentDatabase()).client, former);
  return sessionCookie.write(token, longestCookieAge, SITE_URL);
};

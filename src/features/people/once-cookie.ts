import type { IncomingMessage, ServerResponse } from "node:http";
import { httpEnv } from "../../http/http-env";
import { ownCookie } from "../../http/person/own-cookie";

/** Seconds between a form and the page that shows what came of it. */
const age = 120;

/**
 * Hands something secret from a form to the page that follows and shows it once, so that it stands in no address. The page
 * takes the cookie away with the same answer.
 */
const onceCookie = (name: string, shape: RegExp) => {
  const cookie = ownCookie(name, shape);
  return {
    write: (value: string): string => cookie.write(value, age, httpEnv().SITE_URL),
    take: (headers: IncomingMessage["headers"], response: ServerResponse): string | null => {
      const { SITE_URL } = httpEnv();
      const value = cookie.read(headers, SITE_URL) ?? null;
      if (value !== null) response.appendHeader("Set-Cookie", cookie.expire(SITE_URL));
      return value;
    },
  };
};

/** The token of an invitation that was just made. */
export const invitationOnce = onceCookie("invitation", /^[0-9a-f]{64}$/);

/** Recovery codes, with a dot between each and the next. */
export const codesOnce = onceCookie("codes", /^[\dA-Z.-]{20,200}$/);

import type { IncomingMessage, ServerResponse } from "node:http";
import { httpEnv } from "../http-env";
import { ownCookie } from "../own-cookie";

/** Seconds between a form and the page that shows what came of it. */
const age = 120;

/**
 * Hands something secret from a form to the page that follows and shows it once, so that it stands in no address. The page
 * takes the cookie away with the same answer.
 */
export const onceCookie = (name: string, shape: RegExp) => {
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

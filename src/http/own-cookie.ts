import type { IncomingHttpHeaders } from "node:http";

const isSecure = (siteUrl: string | undefined) => siteUrl?.startsWith("https:") ?? false;

/**
 * A cookie of this site alone: no script reads it, no other site's form sends it, and behind TLS no other host can set it.
 * `shape`: anything else is read as none.
 */
export const ownCookie = (name: string, shape: RegExp) => {
  const nameAt = (siteUrl: string | undefined) => (isSecure(siteUrl) ? `__Host-${name}` : name);
  const write = (value: string, maxAge: number, siteUrl: string | undefined): string =>
    `${nameAt(siteUrl)}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${isSecure(siteUrl) ? "; Secure" : ""}`;
  return {
    read: (headers: IncomingHttpHeaders, siteUrl: string | undefined): string | undefined => {
      const prefix = `${nameAt(siteUrl)}=`;
      const value = headers.cookie
        ?.split(";")
        .map((pair) => pair.trim())
        .find((pair) => pair.startsWith(prefix))
        ?.slice(prefix.length);
      return value !== undefined && shape.test(value) ? value : undefined;
    },
    write,
    expire: (siteUrl: string | undefined): string => write("", 0, siteUrl),
  };
};

/** The longest that browsers keep a cookie: 400 days, in seconds. */
export const longestCookieAge = 400 * 24 * 60 * 60;

import type { IncomingHttpHeaders } from "node:http";

/**
 * Where the world reads this site: `https://example.org`, without a slash at its end. Where the operator has not said,
 * it is whatever host the request asked for.
 */
export const siteOrigin = (headers: IncomingHttpHeaders, siteUrl: string | undefined): string => {
  if (siteUrl !== undefined) return new URL(siteUrl).origin;
  const requested = `http://${headers.host ?? "localhost"}`;
  return URL.canParse(requested) ? new URL(requested).origin : "http://localhost";
};

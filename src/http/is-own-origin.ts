import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a state-changing request comes from this site's own pages, or from a program that is no browser.
 * A browser always names the origin of such a request; where `Origin` is absent, `Sec-Fetch-Site` must not say otherwise.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, siteUrl: string | undefined): boolean {
  if (headers.origin === undefined) {
    const from = headers["sec-fetch-site"];
    return from === undefined || from === "same-origin" || from === "none";
  }
  if (!URL.canParse(headers.origin)) return false;
  const origin = new URL(headers.origin);
  if (siteUrl !== undefined && origin.origin === new URL(siteUrl).origin) return true;
  return /^https?:$/.test(origin.protocol) && origin.host === headers.host?.toLowerCase();
}

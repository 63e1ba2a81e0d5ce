import { randomUUID } from "node:crypto";
import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { SecurityHeaders } from "./security-headers";

/**
 * What a page that the framework makes for everybody says to caches: half a minute, and half a minute more in which the
 * next reader has the kept page while it is asked for anew. So a cache follows a publication within a minute and no reader waits.
 */
export const forEverybody = "s-maxage=30, stale-while-revalidate=30";

/**
 * How long an answer may be kept. The framework gives a page of its own making a year for being served while it is made
 * anew, or no rule at all, and would have a CDN say for long that a new guide is not there.
 */
const cacheRule = (status: number, response: Pick<ServerResponse, "getHeader" | "hasHeader">): string => {
  if (status >= 400) return "no-store";
  const isMade = response.hasHeader("X-Nextjs-Cache");
  const rule = String(response.getHeader("Cache-Control") ?? "");
  return isMade && /^(s-maxage=.*)?$/.test(rule) ? forEverybody : rule || "no-cache";
};

/** What a page loads is no page: these mean nothing there, and weigh more than a kilobyte in each first visit. */
const onlyOfPages = ["Content-Security-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy", "Referrer-Policy"];

/** The script of the site's worker is the one that has a policy of its own. */
const isPart = (response: ServerResponse) =>
  /^(application\/javascript|image\/svg\+xml)/.test(String(response.getHeader("Content-Type"))) &&
  !response.req.url?.startsWith("/service-worker.js");

/**
 * The class of every answer, whoever makes it: the pages, the files, the redirects, and Node itself. Each has a number,
 * the security headers and a rule for caches.
 */
export const ownResponse = (security: SecurityHeaders) =>
  class<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
    constructor(request: Request) {
      super(request);
      this.setHeader("X-Request-Id", randomUUID());
      for (const [name, value] of security) this.setHeader(name, value);
      // Another protocol is never spoken here (RFC 9110, 7.8): the request is answered as it is, and that is all.
      if (request.headers.upgrade !== undefined) this.setHeader("Connection", "close");
    }

    override writeHead(
      status: number,
      second?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
      third?: OutgoingHttpHeaders | OutgoingHttpHeader[],
    ): this {
      const headers = typeof second === "string" ? third : second;
      if (headers && !Array.isArray(headers)) {
        for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value);
      }
      this.setHeader("Cache-Control", cacheRule(status, this));
      if (isPart(this)) for (const name of onlyOfPages) this.removeHeader(name);
      const raw = Array.isArray(headers) ? headers : undefined;
      return typeof second === "string" ? super.writeHead(status, second, raw) : super.writeHead(status, raw);
    }
  };

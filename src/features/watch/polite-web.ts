import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import robotsParser from "robots-parser";
import { pageAddress } from "../../domain/watch/page-address";
import { openWeb, type WebAnswer, type WebRules } from "./web";

/** What a page gave in the end. `robots`: its site, or one that it leads on to, asks programs not to fetch it. */
export type PageAnswer = WebAnswer | { kind: "failed"; why: "robots" };

/** `pause`: milliseconds between two requests to a host, where its robots.txt asks for no longer one. */
export type PoliteRules = WebRules & { pause: number };

type PageRequest = { wantsText: boolean; etag?: string | null; modified?: string | null };

export type PoliteWeb = { get: (url: URL, request: PageRequest) => Promise<PageAnswer>; close: () => Promise<void> };

/** Redirects that are followed for one page. */
const mostHops = 5;
/** The longest pause that a site is given, in ms: at a page a minute one site would hold the walk up until morning. */
const longestPause = 20_000;
/** RFC 9309, 2.5: at least 500 KiB of it have to be read. */
const mostRobots = 512 * 1024;

/** What a site asks of programs; `failed`: its robots.txt cannot be had, so that nothing is asked of it. */
type Robots = { allows: (url: URL) => boolean; pause: number } | { failed: "unreachable" | "refused" | "robots" };

const redirects = new Set([301, 302, 303, 307, 308]);

const decode = (body: Uint8Array | null): string =>
  new TextDecoder().decode((body ?? new Uint8Array()).subarray(0, mostRobots));

/**
 * Asks for pages as a good guest: robots.txt first (RFC 9309: without one all is allowed, and nothing while its server fails),
 * one request a host at a time with a pause between two, and only for what changed. Redirects are followed, each judged like
 * the first address. What it was told of a site it knows until it is closed.
 */
export const openPoliteWeb = ({ pause, ...rules }: PoliteRules): PoliteWeb => {
  const web = openWeb(rules);
  const queues = new Map<string, Promise<unknown>>();
  const sites = new Map<string, Promise<Robots>>();
  const closing = new AbortController();
  // Each host that rests listens to it.
  setMaxListeners(0, closing.signal);

  /** Acts once nobody else asks the host, and keeps others from it for a pause. */
  const inTurn = <Value>(host: string, ms: number, act: () => Promise<Value>): Promise<Value> => {
    const before = queues.get(host) ?? Promise.resolve();
    const done = before.then(act);
    const rested = done.then(
      () => wait(ms, undefined, { signal: closing.signal }).catch(() => undefined),
      () => undefined,
    );
    queues.set(host, rested);
    return done;
  };

  /** Follows redirects from an address; `mayAsk`: what is asked of each address first. */
  const follow = async (
    url: URL,
    request: Parameters<typeof web.get>[1],
    gateOf: (url: URL) => Promise<Robots>,
    hops = mostHops,
  ): Promise<PageAnswer> => {
    const gate = await gateOf(url);
    if ("failed" in gate) return { kind: "failed", why: gate.failed };
    if (!gate.allows(url)) return { kind: "failed", why: "robots" };
    const answer = await inTurn(url.host, gate.pause, () => web.get(url, request));
    const location =
      answer.kind === "answered" && redirects.has(answer.status) ? answer.headers.get("location") : undefined;
    if (location === undefined) return answer;
    if (hops === 0) return { kind: "failed", why: "endless" };
    const next = pageAddress(location, url.href);
    // Neither a file nor a script nor a mail is a page.
    if (!next) return { kind: "failed", why: "refused" };
    // What was known of the page is known of its own address, not of another one.
    return follow(next, { wantsText: request.wantsText }, gateOf, hops - 1);
  };

  const open: Robots = { allows: () => true, pause };
  const robotsOf = async (site: URL): Promise<Robots> => {
    const url = new URL("/robots.txt", site);
    const answer = await follow(url, { wantsText: true }, async () => open);
    if (answer.kind === "failed") return { failed: answer.why === "refused" ? "refused" : "unreachable" };
    if (answer.status >= 500) return { failed: "robots" };
    if (answer.status >= 400) return open;
    const robots = robotsParser(url.href, decode(answer.body));
    const wanted = (robots.getCrawlDelay(rules.agent) ?? 0) * 1000;
    return {
      allows: (page) => robots.isAllowed(page.href, rules.agent) ?? true,
      pause: Math.min(Math.max(pause, wanted), longestPause),
    };
  };
  const siteOf = (url: URL): Promise<Robots> => {
    const known = sites.get(url.origin) ?? robotsOf(url);
    sites.set(url.origin, known);
    return known;
  };

  return {
    get: (url, { wantsText, etag, modified }) => {
      const headers = {
        ...(etag != null && { "If-None-Match": etag }),
        ...(modified != null && { "If-Modified-Since": modified }),
      };
      return follow(url, { wantsText, headers }, siteOf);
    },
    close: () => {
      closing.abort();
      return web.close();
    },
  };
};

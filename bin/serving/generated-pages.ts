import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import inject from "light-my-request";
import { LRUCache } from "lru-cache";
import { addressIn, languages } from "../../src/domain/language";
import { metrics } from "../../src/http/metrics/metrics";
import { madePages } from "../../src/http/page/made-pages";
import { forEverybody } from "./own-response";
import { sendPage } from "./send-page";

/** A page as the framework made it. `undefined`: it is no page that is kept, such as a redirect or an error. */
export type GeneratedPage = { path: string; html: Buffer; etag: string; headers: OutgoingHttpHeaders } | undefined;

const prefixes = languages.map((language) => addressIn(language, "/").replace(/\/$/, ""));
const isArticle = new RegExp(`^(${prefixes.join("|")})/articles/[a-z0-9-]+$`);

/** Guides are made once for each revision and are the same for everybody. An address with a query is not among them. */
const isGenerated = ({ method, url = "" }: IncomingMessage) =>
  (method === "GET" || method === "HEAD") && isArticle.test(url);

/** After this long the framework is asked again, behind a reader who has the kept page at once. */
const freshMs = 1_000;

/** As long as the framework itself keeps a page before it makes it anew. Later the reader waits for what it says. */
const lifetimeMs = 60_000;

const maxPages = 200;

/** What belongs to one connection, or to the length of one encoding. */
const ofTheReply = new Set([
  "connection",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
  "x-nextjs-cache",
]);

const ask = async (next: RequestListener, path: string): Promise<GeneratedPage> => {
  const reply = await inject(next, { method: "GET", url: path, headers: { host: "localhost" } });
  const etag = reply.headers.etag;
  if (reply.statusCode !== 200 || typeof etag !== "string") return undefined;
  const own = Object.entries(reply.headers).filter(([name]) => !ofTheReply.has(name));
  // A page that the framework makes anew behind the reader has no rule of its own.
  const sharedHeaders = { ...Object.fromEntries(own), "cache-control": forEverybody };
  return { path, html: reply.rawPayload, etag, headers: sharedHeaders };
};

/** `isCached`: whether a request would be answered without the framework. */
type GeneratedPages = { answer: RequestListener; isCached: (request: IncomingMessage) => boolean };

/** Answers for the framework with pages that it made a moment ago; a page made anew is asked for at once. `now`: in ms. */
export const generatedPages = (next: RequestListener, now = () => performance.now()): GeneratedPages => {
  const cache = new LRUCache<string, { page: Promise<GeneratedPage>; requestedAt: number }>({
    max: maxPages,
    ttl: lifetimeMs,
    ttlResolution: 0,
    perf: { now },
  });
  const { pageCacheRequests, pageCacheEntries } = metrics();
  let made = madePages();
  const find = (path: string): Promise<GeneratedPage> => {
    if (made !== madePages()) cache.clear();
    made = madePages();
    const found = cache.get(path);
    pageCacheRequests.inc({ result: found ? "hit" : "miss" });
    if (found && now() - found.requestedAt < freshMs) return found.page;
    const page = ask(next, path).catch(() => undefined);
    cache.set(path, { page, requestedAt: now() });
    pageCacheEntries.set(cache.size);
    return found?.page ?? page;
  };
  const send = async (request: IncomingMessage, response: ServerResponse) => {
    const page = await find(request.url ?? "");
    if (page) await sendPage(page, request, response);
    else next(request, response);
  };
  return {
    answer: (request, response) => {
      if (isGenerated(request)) send(request, response).catch(() => response.destroy());
      else next(request, response);
    },
    isCached: (request) => isGenerated(request) && made === madePages() && cache.has(request.url ?? ""),
  };
};

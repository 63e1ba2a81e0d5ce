import type { IncomingMessage, RequestListener } from "node:http";
import { toLanguage } from "../../../src/domain/language";
import { page, type Reply, refused } from "../../../src/http/endpoint/reply";
import { sendReply } from "../../../src/http/endpoint/send-reply";
import { metrics } from "../../../src/http/metrics/metrics";
import { retryAfterSeconds } from "../../../src/http/overload/overload";
import { overloaded } from "../../../src/http/problem/problem-details";
import { problemPage } from "../../../src/http/problem/problem-page";

/** What an operator or a load balancer needs just then, and what costs no more than to reject it. */
const alwaysServed = /^\/(api\/(healthz|readyz|revalidate|content)|_next|generated|icons)(\/|$)/;

/** A form is sent by a page, which has nothing to read the other kind of reply. */
const isForm = ({ method, headers }: IncomingMessage) =>
  method === "POST" &&
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(headers["content-type"] ?? "");

const rejection = (request: IncomingMessage, seconds: number): Reply<unknown> => {
  const [path = "/", query] = (request.url ?? "/").split("?");
  const headers = { "Retry-After": String(seconds) };
  const problem = overloaded(seconds);
  if (path.startsWith("/api/") && !isForm(request)) return refused(problem, headers);
  const language = toLanguage(new URLSearchParams(query).get("page") ?? path.split("/")[1]);
  return page(problem.status, problemPage(problem, language, "articles"), headers);
};

/** `share`: of the requests that are refused now. `isCached`: whether a page costs next to nothing. `chance`: 0 to below 1. */
type Refusing = { share: () => number; isCached: (request: IncomingMessage) => boolean; chance?: () => number };

/** Refuses a share of the requests early where all of them would be answered late. */
export const refuseOverload =
  (next: RequestListener, { share, isCached, chance = Math.random }: Refusing): RequestListener =>
  (request, response) => {
    const path = request.url?.split("?")[0] ?? "/";
    if (chance() >= share() || alwaysServed.test(path) || isCached(request)) return next(request, response);
    metrics().refused.inc();
    void sendReply(response, rejection(request, retryAfterSeconds(share(), chance())), request.method !== "HEAD");
  };

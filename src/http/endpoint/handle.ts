import { randomUUID } from "node:crypto";
import type { NextApiHandler, NextApiRequest, NextApiResponse } from "next";
import { callerAddress } from "../caller-address";
import { httpEnv } from "../http-env";
import { isOwnOrigin } from "../is-own-origin";
import { readLearnerToken } from "../learner/learner-cookie";
import { errorFields } from "../log/error-fields";
import { log } from "../log/log";
import { noteRoute } from "../log/request-note";
import { pageLanguage } from "../page/page-language";
import { type ProblemDetails, problemDetails } from "../problem/problem-details";
import { problemPage } from "../problem/problem-page";
import { siteOrigin } from "../site-origin";
import { ifModified } from "./if-modified";
import type { Method } from "./method";
import { rateLimit } from "./rate-limit";
import { type Reply, refused } from "./reply";
import type { RequestContext } from "./request-context";
import { sendReply } from "./send-reply";

export type Methods = Partial<Record<"GET" | "POST" | "PUT" | "DELETE", Method>>;

/** What every API handler owes its caller. `route`: the address as a pattern, for the log. */
export function handle(route: string, methods: Methods): NextApiHandler {
  return async (request, response) => {
    noteRoute(response, route);
    // The server in front has numbered the response.
    const id = String(response.getHeader("X-Request-Id") ?? randomUUID());
    response.setHeader("X-Request-Id", id);
    const answered = await answer(request, methods, route).catch((error: unknown) => unexpected(error, id, route));
    const reply = ifModified(answered, request.headers);
    sendReply(response as NextApiResponse, reply, request.method !== "HEAD");
  };
}

async function answer(request: NextApiRequest, methods: Methods, route: string): Promise<Reply> {
  const name = request.method === "HEAD" ? "GET" : request.method;
  const method = methods[name as keyof Methods];
  if (!method) return refused(methodNotAllowed(request.method), { Allow: allowed(methods) });
  const show = (found: ProblemDetails, headers?: Record<string, string>): Reply =>
    method.form
      ? { status: found.status, html: problemPage(found, pageLanguage(params(request)), wayOn(route)), headers }
      : refused(found, headers);

  if (method.changes && !isOwnOrigin(request.headers, httpEnv().SITE_URL)) return show(foreignOrigin);
  const learner = readLearnerToken(request.headers, httpEnv().SITE_URL);
  const wait = await turn(request, method, learner);
  if (wait !== undefined) return show(tooMany(wait), { "Retry-After": String(wait) });
  const { SITE_URL } = httpEnv();
  const origin = siteOrigin(request.headers, SITE_URL);
  const site = SITE_URL === undefined ? "" : origin;
  const call = { params: params(request), origin, site, learner, input: undefined, now: new Date() };
  const outcome = await method.run(request, call);
  return outcome.ok ? outcome.value : show(outcome.failure);
}

const turn = async (request: NextApiRequest, { limit }: Method, learner: string | undefined) =>
  limit &&
  rateLimit(limit, { address: callerAddress(request, httpEnv().TRUST_PROXY), learner }, httpEnv().RATE_LIMIT_SCALE);

/** Where the form of a page leads on from a refusal: guides are read, sets are practised. */
const wayOn = (route: string) => (route.startsWith("/api/reading") ? "articles" : "practice");

const params = ({ query }: NextApiRequest): RequestContext["params"] =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));

const allowed = (methods: Methods) =>
  Object.keys(methods)
    .flatMap((name) => (name === "GET" ? ["GET", "HEAD"] : [name]))
    .join(", ");

const methodNotAllowed = (method = "This method") =>
  problemDetails(405, "method-not-allowed", `${method} is not something this address does; see the Allow header.`);

const foreignOrigin = problemDetails(
  403,
  "foreign-origin",
  "This call changes something, so it must come from this site's own pages.",
);

const tooMany = (seconds: number) => problemDetails(429, "too-many", `Wait ${seconds} seconds, then try again.`);

/** The log says where it happened; the caller gets the id to ask about, and nothing of the inside. */
function unexpected(error: unknown, id: string, route: string): Reply {
  log.error({ id, route, ...errorFields(error) });
  return refused(
    problemDetails(500, "unexpected", `Please try again. If it happens again, report it with this number: ${id}.`),
  );
}

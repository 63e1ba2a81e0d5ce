import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { lostToOthers } from "../../data/database/conflicts/retry-lost";
import type { Account } from "../../data/person/find-person";
import type { Role } from "../../domain/person/role";
import { type Result, success } from "../../domain/result";
import { callerAddress } from "../caller-address";
import { httpEnv } from "../http-env";
import { isOwnOrigin } from "../is-own-origin";
import { readLearnerToken } from "../learner/learner-cookie";
import { errorFields, foundNoConnection } from "../log/error-fields";
import { log } from "../log/log";
import { noteRoute } from "../log/request-note";
import { retryAfterSeconds } from "../overload/overload";
import { pageLanguage } from "../page/page-language";
import type { PageMaker } from "../page/remake-pages";
import { findPerson } from "../person/find-person";
import { overloaded, type ProblemDetails, problemDetails, tooMany } from "../problem/problem-details";
import { problemPage } from "../problem/problem-page";
import { siteOrigin } from "../site-origin";
import type { Exchange, Served } from "./endpoint";
import { ifModified } from "./if-modified";
import { rateLimit } from "./rate-limit";
import { readBody, readText } from "./read-body";
import { page, type Reply, refused } from "./reply";
import type { RequestContext } from "./request-context";
import { sendReply } from "./send-reply";

/** `query`: the names in the path of the address, and what stands after its question mark. */
type ApiRequest = IncomingMessage & { query: Partial<Record<string, string | string[]>> };

/**
 * What a router calls, be it the framework's or `bin/serving/api-routes.ts`. `endpoints`: what it answers, from which the
 * table of permissions is made.
 */
export type ServingHandler = ((request: ApiRequest, response: ServerResponse & Partial<PageMaker>) => Promise<void>) & {
  endpoints: readonly Served[];
};

/** Of a reply to a request that did not come through the framework's router. */
const revalidate = () => Promise.reject(new Error("Only the framework's router can have pages made anew."));

/** Answers the endpoints of one address, one a method, with what every request is owed. */
export function serve(...endpoints: [Served, ...Served[]]): ServingHandler {
  const [{ path }] = endpoints;
  const handler = async (request: ApiRequest, response: ServerResponse & Partial<PageMaker>) => {
    noteRoute(response, path);
    // The server in front has numbered the response.
    const id = String(response.getHeader("X-Request-Id") ?? randomUUID());
    response.setHeader("X-Request-Id", id);
    const exchange = { request, response: Object.assign(response, { revalidate: response.revalidate ?? revalidate }) };
    const answered = await answer(exchange, paramsOf(request), endpoints).catch((error: unknown) =>
      unexpected(error, id, path),
    );
    const reply = ifModified(answered, request.headers);
    await sendReply(response, reply, request.method !== "HEAD");
  };
  return Object.assign(handler, { endpoints });
}

async function answer(
  exchange: Exchange,
  params: RequestContext["params"],
  endpoints: readonly Served[],
): Promise<Reply<unknown>> {
  const { request } = exchange;
  const method = request.method === "HEAD" ? "GET" : request.method;
  const endpoint = endpoints.find((each) => each.method === method);
  if (!endpoint) return refused(methodNotAllowed(request.method), { Allow: allowed(endpoints) });
  const show = (found: ProblemDetails, headers?: Record<string, string>): Reply<unknown> =>
    endpoint.takes === "form" || endpoint.takes === "multipart"
      ? page(found.status, problemPage(found, pageLanguage(params), wayOn(endpoint.path)), headers)
      : refused(found, headers);

  const { SITE_URL } = httpEnv();
  if (method !== "GET" && !isOwnOrigin(request.headers, SITE_URL)) return show(foreignOrigin);
  const learner = readLearnerToken(request.headers, SITE_URL);
  const wait = await turn(request, endpoint, learner);
  if (wait !== undefined) return show(tooMany(wait), { "Retry-After": String(wait) });
  const origin = siteOrigin(request.headers, SITE_URL);
  const site = SITE_URL === undefined ? "" : origin;
  const now = new Date();
  const person = endpoint.role ? await findPerson(request.headers, now) : null;
  const barred = endpoint.role && barrier(person, endpoint.role);
  if (barred) return show(barred);
  const call = { params, origin, site, learner, person, input: undefined, now };
  const body = await read(request, endpoint);
  const outcome = body.ok ? await endpoint.respond(call, body.value, exchange) : body;
  return outcome.ok ? outcome.value : show(outcome.failure);
}

/** Why this caller may not; undefined: they may. */
const barrier = (person: Account | null, role: readonly Role[] | "any"): ProblemDetails | undefined => {
  if (person === null) return notSignedIn;
  return role === "any" || (person.role !== null && role.includes(person.role)) ? undefined : otherRole;
};

const turn = async (request: IncomingMessage, { limit }: Served, learner: string | undefined) =>
  limit &&
  rateLimit(limit, { address: callerAddress(request, httpEnv().TRUST_PROXY), learner }, httpEnv().RATE_LIMIT_SCALE);

const read = (
  request: IncomingMessage,
  { method, takes, bodyLimit }: Served,
): Result<unknown, ProblemDetails> | Promise<Result<unknown, ProblemDetails>> => {
  if (method === "GET") return success(undefined);
  return takes ? readBody(request, takes, bodyLimit) : readText(request);
};

/** Where the form of a page leads on from an error: guides are read and signed, people sign in, drafts wait, blocks are practised. */
const wayOn = (path: string) => {
  if (path.startsWith("/api/reading") || path.startsWith("/api/claims")) return "articles";
  if (path.startsWith("/api/studio")) return "studio";
  return path.startsWith("/api/people") ? "sign-in" : "practice";
};

const paramsOf = ({ query }: ApiRequest): RequestContext["params"] =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));

const allowed = (endpoints: readonly Served[]) =>
  endpoints.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");

const methodNotAllowed = (method = "This method") =>
  problemDetails(405, "method-not-allowed", `${method} is not something this address does; see the Allow header.`);

const foreignOrigin = problemDetails(
  403,
  "foreign-origin",
  "This call changes something, so it must come from this site's own pages.",
);

const notSignedIn = problemDetails(401, "sign-in-first", "Sign in first, then try again.");

const otherRole = problemDetails(403, "other-role", "Your role may not do this. An admin can give you another.");

/** The log says where it happened; the caller gets the id to ask about, and nothing of the inside. */
function unexpected(error: unknown, id: string, route: string): Reply<unknown> {
  log.error({ id, route, ...errorFields(error) });
  if (foundNoConnection(error) || lostToOthers(error)) {
    const seconds = retryAfterSeconds(1, Math.random());
    return refused(overloaded(seconds), { "Retry-After": String(seconds) });
  }
  return refused(
    problemDetails(500, "unexpected", `Please try again. If it happens again, report it with this number: ${id}.`),
  );
}

import type { ProblemDetails } from "../problem/problem-details";

/** What an endpoint answers. `body` is sent as JSON; `html` as a page; `file` as it is, by its type; none: an empty reply. */
export type Reply<Body = undefined> = {
  status: number;
  headers?: Record<string, string>;
  /** Each as a header `Set-Cookie`, where there may be more than one. */
  cookies?: readonly string[];
  body: Body;
  html?: string;
  file?: { content: string | Uint8Array; type: string };
};

type Headers = Record<string, string>;

export const ok = <Body>(body: Body, headers?: Headers): Reply<Body> => ({ status: 200, body, headers });
export const created = <Body>(body: Body, headers?: Headers): Reply<Body> => ({ status: 201, body, headers });
export const unavailable = <Body>(body: Body): Reply<Body> => ({ status: 503, body });
export const noContent = (headers?: Headers): Reply => ({ status: 204, body: undefined, headers });
export const seeOther = (location: string, headers?: Headers, cookies?: readonly string[]): Reply => ({
  status: 303,
  headers: { ...headers, Location: location },
  ...(cookies && { cookies }),
  body: undefined,
});
export const movedTo = (location: string, headers?: Headers): Reply => ({
  status: 308,
  headers: { ...headers, Location: location },
  body: undefined,
});
export const refused = (problem: ProblemDetails, headers?: Headers): Reply<ProblemDetails> => ({
  status: problem.status,
  headers: { ...headers, "Content-Type": "application/problem+json; charset=utf-8" },
  body: problem,
});
export const page = (status: number, html: string, headers?: Headers): Reply => ({
  status,
  headers,
  body: undefined,
  html,
});

/** Text or bytes that a browser saves under this name. */
export const file = (name: string, type: string, content: string | Uint8Array): Reply => ({
  status: 200,
  headers: { "Content-Disposition": `attachment; filename="${name}"` },
  body: undefined,
  file: { content, type },
});

/** A file whose address changes with its content, so that caches may keep it for good. */
export const immutable = (type: string, content: Uint8Array): Reply => ({
  status: 200,
  headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  body: undefined,
  file: { content, type },
});

/** Text for everybody, which caches may keep for five minutes. */
export const published = (type: string, content: string | Uint8Array): Reply => ({
  status: 200,
  headers: { "Cache-Control": "public, max-age=300" },
  body: undefined,
  file: { content, type },
});

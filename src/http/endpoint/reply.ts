import type { ProblemDetails } from "../problem/problem-details";

/** What a handler answers. `body` is sent as JSON; `html` as a page; `file` as it is, by its type; none: an empty reply. */
export type Reply = {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  html?: string;
  file?: { content: string | Uint8Array; type: string };
};

export const ok = (body: unknown, headers?: Record<string, string>): Reply => ({ status: 200, body, headers });
export const created = (body: unknown, headers?: Record<string, string>): Reply => ({ status: 201, body, headers });
export const seeOther = (location: string, headers?: Record<string, string>): Reply => ({
  status: 303,
  headers: { ...headers, Location: location },
});
export const refused = (problem: ProblemDetails, headers?: Record<string, string>): Reply => ({
  status: problem.status,
  headers: { ...headers, "Content-Type": "application/problem+json; charset=utf-8" },
  body: problem,
});

/** Text that a browser saves under this name. */
export const file = (name: string, type: string, text: string): Reply => ({
  status: 200,
  headers: { "Content-Disposition": `attachment; filename="${name}"` },
  file: { content: text, type },
});

/** Text for everybody, which caches may keep for five minutes. */
export const published = (type: string, content: string | Uint8Array): Reply => ({
  status: 200,
  headers: { "Cache-Control": "public, max-age=300" },
  file: { content, type },
});

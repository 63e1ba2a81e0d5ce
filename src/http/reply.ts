import type { Problem } from "./problem";

/** What a handler answers. `body` is sent as JSON; `html` as a page; neither: an empty reply. */
export type Reply = { status: number; headers?: Record<string, string>; body?: unknown; html?: string };

export const ok = (body: unknown, headers?: Record<string, string>): Reply => ({ status: 200, body, headers });
export const created = (body: unknown, headers?: Record<string, string>): Reply => ({ status: 201, body, headers });
export const seeOther = (location: string, headers?: Record<string, string>): Reply => ({
  status: 303,
  headers: { ...headers, Location: location },
});
export const refused = (problem: Problem, headers?: Record<string, string>): Reply => ({
  status: problem.status,
  headers: { ...headers, "Content-Type": "application/problem+json; charset=utf-8" },
  body: problem,
});

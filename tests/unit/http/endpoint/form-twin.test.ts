import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { failure, success } from "../../../../src/domain/result";
import { endpoint } from "../../../../src/http/endpoint/endpoint";
import { formTwin } from "../../../../src/http/endpoint/form-twin";
import { ok } from "../../../../src/http/endpoint/reply";
import { problemDetails } from "../../../../src/http/problem/problem-details";
import { serveHandler } from "../../../support/serve-handler";

const setSize = endpoint({
  id: "setSize",
  method: "PUT",
  path: "/api/rooms/{id}/size",
  summary: "Sets the size of a room.",
  body: { name: "Size", schema: z.strictObject({ size: z.int().max(9) }) },
  reply: { status: 200, body: { name: "Room", schema: z.strictObject({ name: z.string() }) } },
  problems: [404],
  limit: { name: "sizes", address: 4 },
  run: async ({ params: { id }, input: { size } }) =>
    id === "none"
      ? failure(problemDetails(404, "not-found", "There is no such room."))
      : success(ok({ name: `${id}-${size}` }, { "Set-Cookie": "room=1", ETag: '"1"' })),
});

const twin = formTwin(setSize, {
  path: "/api/practice/size",
  fields: z.object({ room: z.string(), size: z.coerce.number() }),
  request: ({ room, size }) => ({ params: { id: room }, body: { size } }),
  onward: ({ room }, { name }) => `/practice/${room}?now=${name}`,
});

let served: Awaited<ReturnType<typeof serveHandler>>;
beforeEach(async () => {
  vi.stubEnv("RATE_LIMIT_SCALE", "100");
  served = await serveHandler(twin);
});
afterEach(() => {
  vi.unstubAllEnvs();
  return served.close();
});

const send = (fields: Record<string, string>, query = "") =>
  fetch(served.origin + query, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });

describe("the form twin of an endpoint", () => {
  test("acts as the endpoint does and leads to a page in the language of the form, with the endpoint's cookie", async () => {
    const reply = await send({ room: "blue", size: "3" }, "?page=fr");
    expect([reply.status, reply.headers.get("Location")]).toEqual([303, "/fr/practice/blue?now=blue-3"]);
    expect([reply.headers.get("Set-Cookie"), reply.headers.get("ETag")]).toEqual(["room=1", null]);
  });

  test("holds the form to the endpoint's own schema, and says as a page what is wrong", async () => {
    const reply = await send({ room: "blue", size: "12" });
    expect([reply.status, reply.headers.get("Content-Type")]).toEqual([400, "text/html; charset=utf-8"]);
    expect(await reply.text()).toContain("size");
  });

  test("refuses as the endpoint does", async () => {
    expect((await send({ room: "none", size: "3" })).status).toBe(404);
  });

  test("shares the limit of the endpoint", async () => {
    vi.stubEnv("RATE_LIMIT_SCALE", "1");
    const statuses: number[] = [];
    for (let time = 0; time < 5; time += 1) statuses.push((await send({ room: "red", size: "1" })).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

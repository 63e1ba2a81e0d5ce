import { request as send } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { success } from "../../../../src/domain/result";
import { unlistedEndpoint } from "../../../../src/http/endpoint/endpoint";
import { ok } from "../../../../src/http/endpoint/reply";
import { serve } from "../../../../src/http/endpoint/serve";
import { serveHandler } from "../../../support/serve-handler";

const schema = z.strictObject({ name: z.string() });
const path = "/api/test";
const handler = serve(
  unlistedEndpoint({ method: "GET", path, run: async () => success(ok({ read: true })) }),
  unlistedEndpoint({ method: "POST", path, body: schema, run: async ({ input }) => success(ok(input)) }),
  unlistedEndpoint({ method: "PUT", path, takes: "form", body: schema, run: async ({ input }) => success(ok(input)) }),
  unlistedEndpoint({
    method: "DELETE",
    path,
    run: async () => {
      throw new Error("the secret of the inside");
    },
  }),
);

/** As the driver, Prisma and what tries again say it. */
const failing = (error: Error) =>
  serve(
    unlistedEndpoint({
      method: "GET",
      path,
      run: async () => {
        throw error;
      },
    }),
  );

let served: Awaited<ReturnType<typeof serveHandler>>;
beforeEach(async () => {
  served = await serveHandler(handler);
});
afterEach(() => served.close());

const call = (
  method: string,
  body?: BodyInit,
  headers: Record<string, string> = { "Content-Type": "application/json" },
) => fetch(served.origin, { method, body, headers });

/** A body sent in pieces, so that nothing says beforehand how long it is. */
const sendInPieces = (size: number) =>
  new Promise<number | undefined>((resolve, reject) => {
    const piece = "x".repeat(8192);
    const sending = send(
      served.origin,
      { method: "POST", headers: { "Content-Type": "application/json" } },
      (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      },
    );
    sending.on("error", reject);
    for (let sent = 0; sent < size; sent += piece.length) sending.write(piece);
    sending.end();
  });

describe("a handler", () => {
  test("numbers every reply, keeps it out of caches, and says what it read", async () => {
    const reply = await call("GET");
    expect(reply.headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(reply.headers.get("Cache-Control")).toBe("no-store");
    expect(await reply.json()).toEqual({ read: true });
  });

  test("answers HEAD as GET, without the body", async () => {
    const reply = await call("HEAD");
    expect([reply.status, reply.headers.get("Content-Length"), await reply.text()]).toEqual([200, "13", ""]);
  });

  test("names the methods it has when asked for another", async () => {
    const reply = await call("PATCH");
    expect([reply.status, reply.headers.get("Allow")]).toEqual([405, "GET, HEAD, POST, PUT, DELETE"]);
    expect(reply.headers.get("Content-Type")).toContain("application/problem+json");
  });

  test.each(["https://evil.example", "null", "not an origin", "http://127.0.0.1:1"])(
    "refuses a change that comes from %s",
    async (Origin) => {
      const reply = await call("POST", '{"name":"a"}', { "Content-Type": "application/json", Origin });
      expect(reply.status).toBe(403);
    },
  );

  test("takes a change from its own pages and from programs that are no browser", async () => {
    const own = await call("POST", '{"name":"a"}', { "Content-Type": "application/json", Origin: served.origin });
    const program = await call("POST", '{"name":"a"}');
    expect([own.status, program.status]).toEqual([200, 200]);
  });

  test("answers input that its schema refuses with the path of each fault", async () => {
    const reply = await call("POST", '{"name":1,"more":true}');
    const body = await reply.json();
    expect([reply.status, body.status, body.issues.map(({ path }: { path: unknown }) => path)]).toEqual([
      400,
      400,
      [["name"], []],
    ]);
  });

  test.each(["", "{", '{"name":"a"', "nil", '{"name":"\\u0000"}', '{"name":"\\ud800"}', "[".repeat(60_000)])(
    "refuses what is no JSON text that can be stored: %.12s",
    async (body) => expect((await call("POST", body)).status).toBe(400),
  );

  test("refuses bytes that are no UTF-8", async () => {
    expect((await call("POST", new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400);
  });

  test("refuses another type of content, and a compressed one", async () => {
    const plain = await call("POST", '{"name":"a"}', { "Content-Type": "text/plain" });
    const none = await call("POST", undefined, {});
    const packed = await call("POST", "x", { "Content-Type": "application/json", "Content-Encoding": "gzip" });
    expect([plain.status, none.status, packed.status]).toEqual([415, 415, 415]);
  });

  test("takes 64 KB and refuses a byte more, whether or not the length was announced", async () => {
    const fits = await call("POST", JSON.stringify({ name: "x".repeat(64 * 1024 - 11) }));
    const over = await call("POST", JSON.stringify({ name: "x".repeat(64 * 1024 - 10) }));
    expect([fits.status, over.status, await sendInPieces(1_000_000)]).toEqual([200, 413, 413]);
  });

  test("answers a form without script with a page, and shows what was sent as text", async () => {
    const reply = await call("PUT", "name=a&<b>=1", { "Content-Type": "application/x-www-form-urlencoded" });
    const page = await reply.text();
    expect([reply.status, reply.headers.get("Content-Type")]).toEqual([400, "text/html; charset=utf-8"]);
    expect(page).not.toContain("<b>");
  });

  test("says nothing of the inside when something unexpected happens", async () => {
    const reply = await call("DELETE");
    const text = await reply.text();
    expect(reply.status).toBe(500);
    expect(text).not.toContain("secret");
    expect(text).toContain(reply.headers.get("X-Request-Id"));
  });

  test.each([
    ["timeout exceeded when trying to connect", {}],
    ["Transaction API error: Unable to start a transaction in the given time.", {}],
    ["could not serialize access due to concurrent update", { code: "40001" }],
    ["deadlock detected", { code: "40P01" }],
    ["An answer lost to other requests 120 times.", { name: "ContentionError" }],
  ])("says when to come again where others were in the way: %s", async (message, fields) => {
    const busy = await serveHandler(failing(Object.assign(new Error(message), fields)));
    const reply = await fetch(busy.origin);
    await busy.close();
    expect([reply.status, await reply.json()]).toMatchObject([503, { type: "urn:iatrox:problem:overloaded" }]);
    expect(Number(reply.headers.get("Retry-After"))).toBeGreaterThanOrEqual(2);
  });
});

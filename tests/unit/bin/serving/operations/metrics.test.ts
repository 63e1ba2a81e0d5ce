import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { withMetrics } from "../../../../../bin/serving/operations/metrics";

const token = "a-token-of-thirty-two-characters";

/** Stands for all that lies behind: it knows no such address. */
const nothing: RequestListener = (_request, response) => response.writeHead(404).end("nothing here");

let server: Server;
beforeEach(async () => {
  server = createServer(withMetrics(nothing)).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => {
  server.close();
  vi.unstubAllEnvs();
});

const ask = async (headers: Record<string, string> = {}, { path = "/api/metrics", method = "GET" } = {}) => {
  const { port } = server.address() as AddressInfo;
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
  return { status: reply.status, type: reply.headers.get("content-type"), text: await reply.text() };
};
const forwarded = { "x-forwarded-for": "203.0.113.9" };
const bearing = (sent: string) => ({ ...forwarded, authorization: `Bearer ${sent}` });

describe("the metrics", () => {
  test("are given to a program on this machine, in the text format", async () => {
    const { status, type, text } = await ask();
    expect([status, type]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
    expect(text).toMatch(/^# TYPE iatrox_answers_total counter$/m);
    expect(text).toMatch(/^iatrox_workers 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(await ask({}, { method: "HEAD" })).toEqual({ status, type, text: "" });
  });

  test("are not there for whoever comes by a proxy on the same machine, or brings a token where there is none", async () => {
    for (const headers of [forwarded, bearing(""), bearing("undefined"), bearing(token)])
      expect(await ask(headers)).toMatchObject({ status: 404, text: "nothing here" });
  });

  test("are given to whoever brings the token, and to nobody who brings another", async () => {
    vi.stubEnv("METRICS_TOKEN", token);
    expect((await ask(bearing(token))).status).toBe(200);
    for (const sent of ["", token.slice(1), `${token}x`, token.toUpperCase()])
      expect((await ask(bearing(sent))).status).toBe(404);
    expect((await ask(forwarded)).status).toBe(404);
  });

  test("are no other address, and nothing that can be changed", async () => {
    expect((await ask({}, { path: "/api/metrics/x" })).status).toBe(404);
    expect((await ask({}, { method: "POST" })).status).toBe(404);
  });
});

import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refuseOverload } from "../../../../../bin/serving/operations/refuse-overload";

/** Stands for all that lies behind. */
const served: RequestListener = (_request, response) => response.end("served");

let share: number;
let server: Server;
beforeEach(async () => {
  share = 0.5;
  const isCached = ({ url }: { url?: string | undefined }) => url === "/articles/in-memory";
  server = createServer(refuseOverload(served, { share: () => share, isCached, chance: () => 0.25 })).listen(0);
  await once(server, "listening");
});
afterEach(() => {
  server.close();
});

const ask = async (path: string, init: RequestInit = {}) => {
  const reply = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
};

describe("a server with too much to do", () => {
  test("refuses a call of the API with a problem that says when to come back", async () => {
    const { status, headers, text } = await ask("/api/blocks/x/responses/y", { method: "PUT", body: "{}" });
    expect([status, headers.get("retry-after"), headers.get("cache-control")]).toEqual([503, "4", "no-store"]);
    expect(headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(text)).toMatchObject({ type: "urn:iatrox:problem:overloaded", status: 503 });
  });

  test.each([
    ["/practice", "en", "Too many people are here"],
    ["/fr/practice", "fr", "Trop de personnes"],
  ])("refuses %s by a page in its language", async (path, language, text) => {
    const refused = await ask(path);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "4"]);
    expect(refused.text).toContain(`<html lang="${language}">`);
    expect(refused.text).toContain(text);
  });

  test("refuses a form by a page in the language of the page that sent it", async () => {
    const body = new URLSearchParams({ option: "a" });
    const refused = await ask("/api/practice/answer?page=fr", { method: "POST", body });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "4"]);
    expect(refused.text).toContain("Trop de personnes");
  });

  test.each([
    "/api/healthz",
    "/api/readyz",
    "/api/revalidate?import=1",
    "/api/content/backup",
    "/_next/static/x.js",
    "/generated/guide.js",
    "/articles/in-memory",
  ])("serves %s all the same", async (path) => {
    share = 0.95;
    expect((await ask(path)).text).toBe("served");
  });

  test.each(["/api/healthzz", "/api/contents", "/articles/other"])(
    "and nothing that is only called alike: %s",
    async (path) => {
      expect((await ask(path)).status).toBe(503);
    },
  );

  test("refuses that share and no more", async () => {
    share = 0.25;
    expect((await ask("/practice")).status).toBe(200);
    share = 0;
    expect((await ask("/practice")).status).toBe(200);
  });
});

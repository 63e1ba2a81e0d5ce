import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generatedPages } from "../../../../bin/serving/generated-pages";
import { noteMadePage } from "../../../../src/http/page/made-pages";

const guide = "/articles/sample";
const policy = "script-src 'self'";

let server: Server;
let requests: IncomingMessage[];
let text: string;
let clock: number;
let isCached: (request: IncomingMessage) => boolean;
let rule: string | undefined;

/** Stands for the framework: guides with a validator, one that has moved, none else. */
const framework: RequestListener = (incoming, response) => {
  requests.push(incoming);
  response.setHeader("Content-Security-Policy", policy);
  if (incoming.url === "/articles/moved") return response.writeHead(308, { Location: guide }).end();
  if (!incoming.url?.includes("/articles/sample")) return response.writeHead(404).end("no such page");
  response.setHeader("ETag", `"${text}"`);
  if (rule !== undefined) response.setHeader("Cache-Control", rule);
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(`<p>${text} ${"word ".repeat(500)}</p>`);
};

const ask = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
  const { port } = server.address() as AddressInfo;
  const sent = request({ port, path, method, headers }).end();
  const [reply] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of reply) chunks.push(chunk);
  return { status: reply.statusCode, headers: reply.headers, body: Buffer.concat(chunks) };
};

beforeEach(async () => {
  requests = [];
  text = "first";
  clock = 1;
  rule = "s-maxage=60, stale-while-revalidate=31535940";
  noteMadePage();
  const pages = generatedPages(framework, () => clock);
  isCached = pages.isCached;
  server = createServer(pages.answer).listen(0);
  await once(server, "listening");
});

afterEach(() => {
  server.close();
});

describe("a guide from memory", () => {
  test("is asked of the framework once for many readers at once", async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => ask(guide)));
    expect(replies.every(({ status, body }) => status === 200 && body.includes("first"))).toBe(true);
    expect(requests).toHaveLength(1);
  });

  test("is known to be there from when it was read until it may be old", async () => {
    const read = { method: "GET", url: guide, headers: {} } as IncomingMessage;
    expect(isCached(read)).toBe(false);
    await ask(guide);
    const others = [
      { ...read, url: "/articles/sample-2" },
      { ...read, method: "POST" },
    ] as IncomingMessage[];
    expect([isCached(read), ...others.map(isCached)]).toEqual([true, false, false]);
    noteMadePage();
    expect(isCached(read)).toBe(false);
    await ask(guide);
    clock += 60_001;
    expect(isCached(read)).toBe(false);
  });

  test("is the same in every encoding, with the headers of the framework", async () => {
    const plain = await ask(guide);
    const brotli = await ask(guide, { "accept-encoding": "gzip, deflate, br" });
    const gzip = await ask(guide, { "accept-encoding": "gzip, br;q=0" });
    expect([brotli, gzip].map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotli.body.length).toBeLessThan(plain.body.length);
    for (const { headers, body } of [plain, brotli, gzip]) {
      expect(headers["content-length"]).toBe(String(body.length));
      expect(headers).toMatchObject({
        vary: "Accept-Encoding",
        "content-type": "text/html; charset=utf-8",
        "cache-control": "s-maxage=30, stale-while-revalidate=30",
        "content-security-policy": policy,
      });
    }
  });

  test("is not sent again to whoever has it, unless they insist", async () => {
    const { etag = "" } = (await ask(guide)).headers;
    const again = await ask(guide, { "if-none-match": etag, "accept-encoding": "br" });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect(again.headers["content-security-policy"]).toBe(policy);
    expect((await ask(guide, { "if-none-match": '"another"' })).status).toBe(200);
    expect((await ask(guide, { "if-none-match": etag, "cache-control": "no-cache" })).status).toBe(200);
  });

  test("has its headers told without its words", async () => {
    const whole = await ask(guide);
    const head = await ask(guide, {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers["content-length"]).toBe(String(whole.body.length));
  });

  test("is the new one at once when it was made anew", async () => {
    await ask(guide);
    text = "second";
    expect((await ask(guide)).body.toString()).toContain("first");
    noteMadePage();
    expect((await ask(guide)).body.toString()).toContain("second");
  });

  test("is looked after again after a second, behind a reader, where another server made it anew", async () => {
    await ask(guide);
    text = "second";
    clock += 1_001;
    expect((await ask(guide)).body.toString()).toContain("first");
    expect((await ask(guide)).body.toString()).toContain("second");
  });

  test("is asked for anew where nobody has read it for a minute", async () => {
    await ask(guide);
    text = "second";
    clock += 60_001;
    expect((await ask(guide)).body.toString()).toContain("second");
  });

  test("says how long it may be kept, also where the framework makes it anew and says nothing", async () => {
    rule = undefined;
    const first = await ask(guide);
    clock += 60_001;
    const afterSilence = await ask(guide);
    const known = await ask(guide, { "if-none-match": first.headers.etag ?? "" });
    expect([first, afterSilence, known].map(({ headers }) => headers["cache-control"])).toEqual(
      Array(3).fill("s-maxage=30, stale-while-revalidate=30"),
    );
  });

  test("is made for nobody in particular", async () => {
    await ask(guide, {
      ...{ cookie: "learner=secret", host: "evil.example", "accept-language": "fr", "user-agent": "evil" },
      ...{ "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", "x-matched-path": "/evil" },
    });
    expect(requests.map(({ headers }) => Object.entries(headers))).toEqual([
      expect.arrayContaining([["host", "localhost"]]),
    ]);
    expect(JSON.stringify(requests.map(({ headers }) => headers))).not.toMatch(/secret|evil|https|fr"/);
  });

  test("leaves to the framework what is no guide: a redirect, a page that is not there, a query, a change", async () => {
    expect(await ask("/articles/moved")).toMatchObject({ status: 308, headers: { location: guide } });
    expect((await ask("/articles/none")).status).toBe(404);
    requests = [];
    await ask(`${guide}?from=mail`, { cookie: "learner=secret" });
    await ask(guide, { cookie: "learner=secret" }, "POST");
    expect(requests.map(({ headers }) => headers.cookie)).toEqual(["learner=secret", "learner=secret"]);
  });
});

import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isPublicAddress } from "../../../../src/domain/watch/public-address";
import { openWeb, type Web, type WebRules } from "../../../../src/features/watch/web";
import { startTestServer, type TestServer } from "../../../support/http-servers";

/** A page that may be asked for, and one behind the wall that nobody outside may reach. */
let open: TestServer;
let inside: TestServer;
const large = Buffer.alloc(64 * 1024 * 1024, "a");

beforeAll(async () => {
  open = await startTestServer((request, response) => {
    if (request.url === "/bomb")
      return response
        .writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" })
        .end(gzipSync(large, { level: 9 }));
    if (request.url === "/endless") {
      response.writeHead(200, { "Content-Type": "text/html" });
      const timer = setInterval(() => response.write("a".repeat(256 * 1024)), 1);
      response.on("close", () => clearInterval(timer));
      return;
    }
    if (request.url === "/pdf") return response.writeHead(200, { "Content-Type": "application/pdf" }).end(large);
    response.writeHead(200, { "Content-Type": "text/html", "Set-Cookie": "a=b" }).end("<p>The fee is $5.</p>");
  });
  inside = await startTestServer((_request, response) => {
    response.end("secret");
  });
});
afterAll(() => Promise.all([open.close(), inside.close()]));

/** Asks by the rule for addresses of the product; the ports of the web are another rule, which would refuse all of these by itself. */
const publicOnly: WebRules = { agent: "test", allows: isPublicAddress };

const asking = async <Value>(rules: WebRules, act: (web: Web) => Promise<Value>): Promise<Value> => {
  const web = openWeb(rules);
  try {
    return await act(web);
  } finally {
    await web.close();
  }
};
const get = (rules: WebRules, url: string) => asking(rules, (web) => web.get(new URL(url), { wantsText: true }));

const refused = { kind: "failed", why: "refused" };

describe("an attack reaches nothing", () => {
  test.each([
    ...["127.0.0.1", "127.1", "0x7f000001", "2130706433", "017700000001", "0x7f.0.0.1", "127.0.0.1."],
    ...["0.0.0.0", "0", "①②⑦.⓪.⓪.①", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]"],
    ...["[0:0:0:0:0:ffff:127.0.0.1]", "localhost", "LOCALHOST"],
    ...["10.0.0.1", "192.168.0.1", "172.16.0.1", "169.254.169.254", "[fe80::1]", "[fd00:ec2::254]", "100.64.0.1"],
  ])("by the address of %s", async (host) => {
    expect(await get(publicOnly, `http://${host}:${inside.port}/`)).toEqual(refused);
    expect(inside.connections()).toBe(0);
  });

  test.each([
    ["leads inside", ["127.0.0.1"]],
    ["leads inside by IPv6", ["::1"]],
    ["leads inside by an IPv4 address within an IPv6 one", ["::ffff:127.0.0.1"]],
    ["leads to a public address and inside", ["93.184.215.14", "127.0.0.1"]],
    ["leads to the metadata of a cloud", ["169.254.169.254"]],
  ])("by a name that %s", async (_what, addresses) => {
    const resolve = async () => addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    expect(await get({ ...publicOnly, resolve }, `http://evil.example:${inside.port}/`)).toEqual(refused);
    expect(inside.connections()).toBe(0);
  });

  test("by a name that leads elsewhere when it is asked again", async () => {
    let times = 0;
    const resolve = async () => {
      times += 1;
      return [{ address: times === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
    };
    const rules: WebRules = { agent: "test", allows: (address) => address === "127.0.0.1", resolve };
    expect(await get(rules, `http://rebound.example:${open.port}/`)).toMatchObject({ kind: "answered", status: 200 });
    expect(times).toBe(1);
    expect(await get(rules, `http://rebound.example:${open.port}/`)).toEqual(refused);
  });

  test("by a proxy that the environment names", async () => {
    const before = process.env.http_proxy;
    process.env.http_proxy = `http://127.0.0.1:${inside.port}`;
    await get({ agent: "test", allows: () => true }, `http://127.0.0.1:${open.port}/`);
    if (before === undefined) delete process.env.http_proxy;
    else process.env.http_proxy = before;
    expect(inside.connections()).toBe(0);
  });
});

test("the server behind the wall is there, for whoever is allowed to it", async () => {
  for (const host of ["127.1", "localhost"])
    expect(await get({ agent: "test", allows: () => true }, `http://${host}:${inside.port}/`)).toMatchObject({
      status: 200,
    });
  expect(inside.connections()).toBe(2);
  inside.forget();
});

describe("a page", () => {
  const rules = (): WebRules => ({
    agent: "test/1",
    allows: (address, port) => address === "127.0.0.1" && port === open.port,
  });
  const at = (path: string) => `http://127.0.0.1:${open.port}${path}`;

  test("comes with its text, asked for by name and without a cookie", async () => {
    const answer = await asking(rules(), async (web) => {
      await web.get(new URL(at("/one")), { wantsText: true });
      return web.get(new URL(at("/two")), { wantsText: true, headers: { "If-None-Match": "tag" } });
    });
    expect(answer.kind === "answered" && Buffer.from(answer.body ?? []).toString()).toBe("<p>The fee is $5.</p>");
    const { cookie, "user-agent": agent, "if-none-match": tag } = open.headers.at(-1) ?? {};
    expect([cookie, agent, tag]).toEqual([undefined, "test/1", "tag"]);
  });

  test("on a port that is not allowed is not asked for", async () => {
    expect(await get(rules(), `http://127.0.0.1:${inside.port}/`)).toEqual(refused);
    expect(inside.connections()).toBe(0);
  });

  test.each(["/bomb", "/endless"])("without an end is given up: %s", async (path) => {
    expect(await get(rules(), at(path))).toEqual({ kind: "failed", why: "endless" });
  });

  test("that is no text is not read", async () => {
    expect(await get(rules(), at("/pdf"))).toMatchObject({ kind: "answered", status: 200, body: null });
  });

  test("whose server is not there is unreachable", async () => {
    const gone = await startTestServer(() => {});
    await gone.close();
    const answer = await get({ agent: "test", allows: () => true }, `http://127.0.0.1:${gone.port}/`);
    expect(answer).toEqual({ kind: "failed", why: "unreachable" });
  });
});

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openPoliteWeb, type PageAnswer } from "../../../../src/features/watch/polite-web";
import { startTestServer, type TestServer } from "../../../support/http-servers";

let site: TestServer;
let inside: TestServer;
let robots: { status: number; text: string };
let underWay = 0;
let most = 0;

beforeAll(async () => {
  inside = await startTestServer((_request, response) => {
    response.end("secret");
  });
  site = await startTestServer((request, response) => {
    const url = request.url ?? "";
    if (url === "/robots.txt") return response.writeHead(robots.status).end(robots.text);
    if (url === "/loop") return response.writeHead(302, { Location: "/loop" }).end();
    if (url === "/moved") return response.writeHead(301, { Location: "/page" }).end();
    if (url.startsWith("/to?")) return response.writeHead(302, { Location: decodeURIComponent(url.slice(4)) }).end();
    if (request.headers["if-none-match"] === '"one"') return response.writeHead(304).end();
    underWay += 1;
    most = Math.max(most, underWay);
    setTimeout(() => {
      underWay -= 1;
      response.writeHead(200, { "Content-Type": "text/html", ETag: '"one"' }).end("<p>A page.</p>");
    }, 20);
  });
});
afterAll(() => Promise.all([site.close(), inside.close()]));
beforeEach(() => {
  robots = { status: 404, text: "" };
  site.paths.length = 0;
});

/** Asks for pages, all at once, with a web that knows nothing yet. */
const ask = async (...paths: string[]): Promise<PageAnswer[]> => {
  const allows = (address: string, port: number) => address === "127.0.0.1" && port === site.port;
  const web = openPoliteWeb({ agent: "iatroX-watch/1 (+https://example.org)", allows, pause: 0 });
  try {
    const urls = paths.map((path) => new URL(path, `http://127.0.0.1:${site.port}`));
    return await Promise.all(urls.map((url) => web.get(url, { wantsText: true })));
  } finally {
    await web.close();
  }
};
const statusOf = (answer: PageAnswer | undefined) => (answer?.kind === "answered" ? answer.status : answer?.why);

test("robots.txt is asked for once, and held to", async () => {
  robots = { status: 200, text: "User-agent: *\nDisallow: /private\nAllow: /" };
  const answers = await ask("/private/page", "/page", "/other");
  expect(answers.map(statusOf)).toEqual(["robots", 200, 200]);
  expect(site.paths.filter((path) => path === "/robots.txt")).toHaveLength(1);
  expect(site.paths).not.toContain("/private/page");
});

test("a rule for us by name wins over that for all", async () => {
  robots = { status: 200, text: "User-agent: *\nAllow: /\n\nUser-agent: iatroX-watch\nDisallow: /" };
  expect((await ask("/page")).map(statusOf)).toEqual(["robots"]);
});

test("nothing is asked of a site whose robots.txt fails", async () => {
  robots = { status: 503, text: "" };
  expect((await ask("/page")).map(statusOf)).toEqual(["robots"]);
  expect(site.paths).toEqual(["/robots.txt"]);
});

test("a host is asked for one page at a time", async () => {
  most = 0;
  expect((await ask("/one", "/two", "/three", "/four")).map(statusOf)).toEqual([200, 200, 200, 200]);
  expect(most).toBe(1);
});

test("a redirect is followed, also past robots.txt of where it leads, and not without an end", async () => {
  robots = { status: 200, text: "User-agent: *\nDisallow: /private" };
  expect((await ask("/moved", "/loop", "/to?/private")).map(statusOf)).toEqual([200, "endless", "robots"]);
});

test.each([
  ...["http://127.0.0.1:INSIDE/", "http://localhost:INSIDE/", "http://[::1]:INSIDE/", "http://0x7f.1:INSIDE/"],
  ...["//127.0.0.1:INSIDE/", "http://name:word@127.0.0.1:INSIDE/", "file:///etc/passwd", "gopher://127.0.0.1:INSIDE/_"],
])("a redirect to %s reaches nothing", async (target) => {
  const path = `/to?${encodeURIComponent(target.replace("INSIDE", String(inside.port)))}`;
  expect((await ask(path)).map(statusOf)).toEqual(["refused"]);
  expect(inside.connections()).toBe(0);
});

test("a page that is known is asked whether it has changed", async () => {
  const allows = () => true;
  const web = openPoliteWeb({ agent: "iatroX-watch/1", allows, pause: 0 });
  const url = new URL(`http://127.0.0.1:${site.port}/page`);
  const answer = await web.get(url, { wantsText: true, etag: '"one"', modified: null });
  await web.close();
  expect(statusOf(answer)).toBe(304);
});

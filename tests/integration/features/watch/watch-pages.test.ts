import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { countCare } from "../../../../src/data/watch/count-care";
import { listOutsidePages } from "../../../../src/data/watch/list-outside-pages";
import { listWatchTasks } from "../../../../src/data/watch/list-watch-tasks";
import type { Article } from "../../../../src/domain/article/article";
import { jobNames } from "../../../../src/domain/job/job";
import { publicWebOnly } from "../../../../src/domain/watch/public-address";
import { watchPages } from "../../../../src/features/watch/watch-pages";
import { startTestServer, type TestServer } from "../../../support/http-servers";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { permitsArticle } from "../../../support/permits-article";

const terms = [
  "<h1>Which permit do you need?</h1>",
  "<p>A visitor permit lasts 3 months. It cannot be renewed.</p>",
  "<p>A student permit lasts 12 months.</p>",
  "<ul><li>A worker permit lasts 24 months.<li>A resident permit lasts 60 months.</ul>",
  "<p>Our office is open on Mondays.</p><p>Bring your passport.</p><p>Copies are not accepted.</p>",
].join("\n");
const checks = "<p>The Border Guard checks permits and issues none.</p><p>Be there early.</p>";

let database: Database;
let site: TestServer;
/** What the site says, by path; a status where it answers with that alone. */
let pages: Record<string, string | number>;
let article: Article;

beforeAll(async () => {
  database = await openFreshDatabase();
  site = await startTestServer((request, response) => {
    const page = pages[request.url ?? ""] ?? 404;
    if (typeof page === "number") return response.writeHead(page).end();
    const tag = `"${page.length}-${page.replace(/\D/g, "")}"`;
    if (request.headers["if-none-match"] === tag) return response.writeHead(304).end();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ETag: tag }).end(page);
  });
  const made = await permitsArticle();
  const urls = ["/which", "/checks"].map((path) => `http://office.example.org:${site.port}${path}`);
  const sources = made.sources.map((source, index) => ({ ...source, url: urls[index] ?? source.url }));
  const worker = "A worker permit lasts 24 months.";
  const facts = made.facts.map((fact) => (fact.id === "worker-length" ? { ...fact, excerpt: worker } : fact));
  const body = `${made.body}\nRead [the rules](http://office.example.org:${site.port}/rules).\n`;
  article = { ...made, sources, facts, body };
});
afterAll(() => Promise.all([site.close(), database.close()]));

beforeEach(async () => {
  await database.client.watchTask.deleteMany();
  await database.client.outsidePage.deleteMany();
  await publishArticle(database.client, article, { origin: "file", now: new Date("2026-11-01T12:00:00Z") });
  pages = { "/which": terms, "/checks": checks, "/rules": "<p>Rules.</p>" };
  site.paths.length = 0;
  site.headers.length = 0;
});

/** Every name leads to the site of the test, which alone is allowed: that rule is an argument, and no switch of the product. */
const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
const allows = (address: string, port: number) => address === "127.0.0.1" && port === site.port;

const watch = (day: number, rules: { allows: typeof allows } = { allows }) =>
  watchPages({
    client: database.client,
    rules: { agent: "test", pause: 0, resolve, ...rules },
    now: () => new Date(Date.UTC(2026, 10, day, 7)),
    stopping: new AbortController().signal,
  });
const tasks = async () =>
  (await listWatchTasks(database.client)).map(({ fact, before, now }) => ({ fact, before, now }));
const pageAt = async (path: string) => (await listOutsidePages(database.client)).find(({ url }) => url.endsWith(path));
const change = (from: string, to: string) => {
  pages["/which"] = terms.replace(from, to);
};

describe("a page on which facts rest", () => {
  test("becomes a task within one run when it changes there: the right fact, with both texts", async () => {
    expect(await watch(2)).toEqual({ looked: 3, failed: 0, changed: 0 });
    expect(await tasks()).toEqual([]);
    change("24 months", "36 months");
    expect(await watch(3)).toEqual({ looked: 3, failed: 0, changed: 1 });
    expect(await tasks()).toEqual([
      {
        fact: "worker-length",
        before: "A worker permit lasts 24 months.",
        now: "A worker permit lasts 36 months.",
      },
    ]);
    expect(await countCare(database.client, jobNames)).toMatchObject({ watchTasks: 1, brokenPages: 0 });
  });

  test("moves the day of its last look alone when something else changes, or nothing", async () => {
    await watch(2);
    change("Mondays", "Tuesdays");
    await watch(3);
    expect(await tasks()).toEqual([]);
    expect(await pageAt("/which")).toMatchObject({ lookedOn: "2026-11-03", readOn: "2026-11-03", outcome: "read" });
    await watch(4);
    expect(await pageAt("/which")).toMatchObject({ lookedOn: "2026-11-04", readOn: "2026-11-04", outcome: "read" });
  });

  test("is looked at once a day, and not asked for a text that is known", async () => {
    await watch(2);
    await watch(2);
    expect(site.paths.filter((path) => path === "/which")).toHaveLength(1);
    await watch(3);
    expect(site.headers.at(site.paths.lastIndexOf("/which"))).toHaveProperty("if-none-match");
  });

  test("closes its task by itself when it says again what it said, and keeps it while it says a third thing", async () => {
    await watch(2);
    change("24 months", "36 months");
    await watch(3);
    change("24 months", "48 months");
    await watch(4);
    expect(await tasks()).toMatchObject([
      { before: expect.stringContaining("24"), now: expect.stringContaining("48") },
    ]);
    pages["/which"] = terms;
    await watch(5);
    expect(await tasks()).toEqual([]);
    expect(await database.client.watchTask.findMany({ select: { settlement: true } })).toEqual([
      { settlement: "lapsed" },
    ]);
  });

  test("tells of an excerpt that it does not have at the first look", async () => {
    change("24 months", "36 months");
    await watch(2);
    expect(await tasks()).toMatchObject([{ fact: "worker-length", now: "A worker permit lasts 36 months." }]);
  });

  test("is looked at again for a fact that editors state anew, and its task closes", async () => {
    await watch(2);
    change("24 months", "36 months");
    await watch(3);
    const text = JSON.stringify(article).replaceAll("worker permit lasts 24", "worker permit lasts 36");
    const edited: Article = JSON.parse(text);
    await publishArticle(database.client, edited, { origin: "file", now: new Date("2026-11-03T12:00:00Z") });
    await watch(4);
    expect(await tasks()).toEqual([]);
  });

  test("closes what waits for a fact that rests on another page by now", async () => {
    await watch(2);
    change("24 months", "36 months");
    await watch(3);
    const facts = article.facts.map((fact) => ({ ...fact, source: "border-guard" }));
    await publishArticle(
      database.client,
      { ...article, facts },
      { origin: "file", now: new Date("2026-11-03T12:00:00Z") },
    );
    await watch(3);
    expect(await tasks()).toEqual([]);
  });

  test("that is closed for a day makes no task of all its facts", async () => {
    await watch(2);
    pages["/which"] = "<p>We are closed for maintenance.</p>";
    await watch(3);
    expect(await tasks()).toEqual([]);
    expect(await pageAt("/which")).toMatchObject({ outcome: "unlike", readOn: "2026-11-02" });
    change("24 months", "36 months");
    await watch(4);
    expect(await tasks()).toMatchObject([{ fact: "worker-length" }]);
  });
});

describe("a link to another site", () => {
  test("becomes a warning when it fails on two different days", async () => {
    pages["/rules"] = 404;
    await watch(2);
    expect(await countCare(database.client, jobNames)).toMatchObject({ brokenPages: 0 });
    await watch(3);
    expect(await countCare(database.client, jobNames)).toMatchObject({ brokenPages: 1 });
    expect(await pageAt("/rules")).toMatchObject({ failing: { first: "2026-11-02", last: "2026-11-03" } });
    pages["/rules"] = "<p>Rules.</p>";
    await watch(4);
    expect(await countCare(database.client, jobNames)).toMatchObject({ brokenPages: 0 });
  });

  test("is forgotten when no article has it any more", async () => {
    await watch(2);
    const edited = { ...article, body: article.body.replace("/rules", "/other") };
    await publishArticle(database.client, edited, { origin: "file", now: new Date("2026-11-02T12:00:00Z") });
    await watch(3);
    expect([await pageAt("/rules"), await pageAt("/other")]).toMatchObject([undefined, { outcome: "gone" }]);
  });
});

describe("the watch itself", () => {
  test("reaches nothing inside by the rule of the product, and says so", async () => {
    expect(await watch(2, { allows: publicWebOnly })).toMatchObject({ looked: 3, failed: 3 });
    expect([site.connections(), await pageAt("/which")]).toMatchObject([expect.any(Number), { outcome: "refused" }]);
    expect(site.paths).toEqual([]);
  });

  test("blames no page when nothing at all can be reached", async () => {
    const nowhere = async () => {
      throw new Error("getaddrinfo EAI_AGAIN");
    };
    const cutOff = watchPages({
      client: database.client,
      rules: { agent: "test", pause: 0, allows, resolve: nowhere },
      now: () => new Date(Date.UTC(2026, 10, 2, 7)),
      stopping: new AbortController().signal,
    });
    await expect(cutOff).rejects.toThrow("None of 3 pages could be reached.");
    expect(await listOutsidePages(database.client)).toEqual([]);
  });

  test("forgets nothing while no guide is published", async () => {
    await watch(2);
    const withdrawn = { on: "2026-11-02", why: "It is wrong.", instead: null };
    await database.client.article.updateMany({ data: { withdrawn } });
    expect(await watch(3)).toEqual({ looked: 0, failed: 0, changed: 0 });
    await database.client.$executeRaw`UPDATE article SET withdrawn = NULL`;
    expect(await pageAt("/which")).toMatchObject({ readOn: "2026-11-02" });
  });

  test("that is stopped goes on later with what it has not looked at", async () => {
    const stopped = await watchPages({
      client: database.client,
      rules: { agent: "test", pause: 0, allows, resolve },
      now: () => new Date(Date.UTC(2026, 10, 2, 7)),
      stopping: AbortSignal.abort(),
    });
    expect(stopped.looked).toBe(0);
    expect(await watch(2)).toMatchObject({ looked: 3 });
  });
});

import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { askPages, askSite } from "../support/links/ask-links";
import { brokenFragments } from "../support/links/broken-fragments";
import { openFaultySite } from "../support/links/faulty-site";
import { linksInFile } from "../support/links/links-in-files";

test.describe.configure({ timeout: 240_000 });

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");

const withoutFragment = (address: string) => address.split("#")[0] ?? "";

test("nothing that the site links to is missing, in both languages: pages, parts of pages, pictures, scripts, styles, feeds, calendars", async ({
  page,
  baseURL: origin = "",
}) => {
  const site = await askSite({ origin });
  expect(site.broken).toEqual([]);
  const found = new Set(site.found);
  expect(found.size).toBeGreaterThan(150);

  // Whatever the site announces to programs is reached by links, too; the Markdown twins are for programs alone.
  const announced = (await Promise.all(["/sitemap.xml", "/llms.txt"].map((file) => linksInFile(origin + file)))).flat();
  const twins = announced.filter((address) => address.endsWith(".md"));
  expect(twins.length).toBeGreaterThan(14);
  const pictures = twins.map((address) => address.replace(/\.md$/, "/picture.png"));
  const pages = announced.filter((address) => !address.endsWith(".md"));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((address) => !found.has(address))).toEqual([]);

  const files = [...found].filter((address) => /\.(xml|ics|webmanifest)$/.test(address));
  const inFiles = (await Promise.all([...twins, ...files].map(linksInFile))).flat();
  const own = [...twins, ...pictures, ...inFiles].filter((address) => new URL(address).origin === origin);
  expect(own.length).toBeGreaterThan(60);
  const behind = await askPages([...new Set(own.map(withoutFragment))], { origin });
  expect(behind.broken).toEqual([]);

  await page.goto("/");
  const all = new Set([...found, ...behind.found]);
  expect(await brokenFragments(page, [...all], own)).toEqual([]);
});

test("nothing is missing behind what one learner sees, or one reader who has answered on the way", async ({
  page,
  baseURL: origin = "",
}) => {
  const started = await page.request.post("/api/blocks", {
    data: { count: 2, mode: "tutor", article: "ontario-cpso" },
  });
  const { id } = await started.json();
  const headers = { Origin: origin };
  const shared = await (await page.request.post(`/api/blocks/${id}/share`, { headers })).json();
  const address = new URL(shared.url, origin).pathname;
  const ask = async (addresses: string[]) => {
    const pages = addresses.flatMap((one) => [`${origin}${one}`, `${origin}/fr${one}`]);
    const answers = await askPages(pages, { origin, cookie: await cookieOf(page) });
    expect(answers.broken).toEqual([]);
    expect(await brokenFragments(page, [...new Set(answers.found)], [])).toEqual([]);
  };
  await page.goto("/");
  const route = ["/route?goal=residency", "/route/residency-in-practice?goal=residency&licence=canada-full"];
  await ask([`/practice/${id}`, address, ...route]);
  expect((await page.request.post(`/api/blocks/${id}/finish`, { headers })).ok()).toBe(true);
  await ask([
    `/practice/${id}/results`,
    "/practice",
    "/practice/progress",
    "/practice/my-data",
    "/practice/plan",
    "/privacy",
    "/question-statistics",
  ]);
});

test("a site with a fault of each kind is told of every one of them", async ({ page, browserErrors }) => {
  const { origin, close } = await openFaultySite();
  const { broken, found } = await askSite({ origin });
  const missing = [
    "no-page",
    "no-page-behind",
    "no-page-behind-a-query",
    "no-picture.png",
    "no-script.js",
    "no-background.png",
  ];
  expect(broken.map((line) => line.split(" (404)")[0]).sort()).toEqual(
    missing.map((name) => `${origin}/${name}`).sort(),
  );
  browserErrors.allow(/status of 404/);
  await page.goto(origin);
  expect(await brokenFragments(page, found, [`${origin}/second#void`])).toEqual([
    `${origin}/second#gone, linked from ${origin}/`,
    `${origin}/#lost, linked from ${origin}/`,
    `${origin}/second#nil, linked from ${origin}/second`,
    `${origin}/second#void, linked from a file`,
  ]);
  close();
});

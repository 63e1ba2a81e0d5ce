import { expect } from "@playwright/test";
import { deployInFront } from "../support/deploy-in-front";
import { cachedIn, deviceCaches, workerReady } from "../support/device-caches";
import { guide } from "../support/learn-in-browser";
import { test } from "../support/line-test";

const languages = [
  {
    guide,
    save: "Save for offline",
    saved: "Saved on this device",
    copy: /^Offline: your copy of/,
    away: "You are offline",
    again: "Try again",
    offline: "/offline",
  },
  {
    guide: `/fr${guide}`,
    save: "Enregistrer hors ligne",
    saved: "Enregistré sur cet appareil",
    copy: /^Hors ligne.: votre copie du/,
    away: "Vous êtes hors ligne",
    again: "Réessayer",
    offline: "/fr/offline",
  },
];

for (const words of languages) {
  test(`${words.guide} reads without a line once it is saved, and a page that is not kept says what is`, async ({
    page,
    line,
  }) => {
    await page.goto(words.guide);
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("button", { name: words.save }).click();
    await expect(page.locator("#save-guide").getByRole("link", { name: words.saved })).toBeVisible();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await line.cut();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
    await expect(page.getByText(words.copy)).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
    await page.locator("input[data-keep]").first().check();

    await page.goto(words.offline.replace("offline", "route"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.away);
    await page.getByRole("link", { name: title ?? "" }).click();
    await expect(page.locator("#sources")).toBeVisible();

    await page.goto(words.offline.replace("offline", "route"));
    await line.suggestion();
    await page.getByRole("button", { name: words.again }).click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(words.away);
  });
}

test("a first visit of a guide brings no worker and keeps no page", async ({ page }) => {
  await page.goto(guide, { waitUntil: "networkidle" });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await deviceCaches(page)).toEqual([]);
});

test("a guide that one comes back to is kept by itself", async ({ page, line }) => {
  await page.goto("/");
  await workerReady(page);
  await page.goto(guide);
  await expect.poll(() => cachedIn(page, "read")).toEqual([guide]);
  await line.cut();
  await page.reload();
  await expect(page.locator("#sources")).toBeVisible();
});

test("nothing of a learner is among what everybody shares, and a guide brings no cookie", async ({ page }) => {
  await page.goto("/");
  await workerReady(page);
  await page.goto(guide);
  await page.getByRole("button", { name: "Generate questions" }).first().click();
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
  for (const address of ["/practice", "/practice/my-data", "/practice/progress", guide, "/offline"])
    await page.goto(address);
  await expect.poll(() => cachedIn(page, "read")).toEqual([guide]);
  const shared = (await deviceCaches(page)).filter(({ kind }) => kind !== "blocks").map(({ path }) => path);
  expect(shared.filter((path) => /practice\/|\/api\/|privacy/.test(path))).toEqual([]);
  for (const path of shared) {
    const headers = (await page.request.get(path)).headers();
    expect([path, headers["set-cookie"], /private|no-store/.test(headers["cache-control"] ?? "")]).toEqual([
      path,
      undefined,
      false,
    ]);
  }
});

test("a new build takes the place of the old one whole, or not at all", async ({ browser, baseURL }) => {
  const site = await deployInFront(baseURL ?? "", { build: "one" });
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  const builds = async () => [...new Set((await deviceCaches(page)).map(({ build }) => build))];
  const installing = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.installing));
  const update = () => page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
  const readOffline = async (build: string) => {
    site.deploy({ build, down: true });
    await page.goto(guide);
    await expect(page).toHaveTitle(new RegExp(`^${build}: `));
    const scripts = page.locator("script[src]");
    const named = await scripts.evaluateAll((found) => found.map((script) => script.getAttribute("src")));
    expect(named).toEqual([`/generated/guide.js?v=${build}`]);
    // The browser has a line here; only the server does not answer.
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    await expect(page.locator("#save-guide a")).toHaveText(/^Offline: your copy of/);
  };
  await page.goto(guide);
  await page.getByRole("button", { name: "Save for offline" }).click();
  await expect(page.locator("#save-guide a")).toBeVisible();
  await readOffline("one");

  site.deploy({ build: "two", broken: /guide\.js/ });
  await update();
  await expect.poll(installing).toBe(false);
  await readOffline("one");

  site.deploy({ build: "two" });
  await update();
  await expect.poll(builds).toEqual(["two"]);
  expect((await deviceCaches(page)).filter(({ path }) => path.includes("v=one"))).toEqual([]);
  await readOffline("two");
  await context.close();
  site.close();
});

test("the worker weighs at most 2 kB, and whether it is new is asked each time", async ({ request }) => {
  const reply = await request.get("/service-worker.js", { headers: { "accept-encoding": "br" } });
  expect(reply.headers()["cache-control"]).toBe("no-cache");
  expect(reply.headers()["content-type"]).toMatch(/javascript/);
  // The name of the build stands in it, whose letters take some bytes more or less by chance.
  expect(Number(reply.headers()["content-length"])).toBeLessThanOrEqual(2048 + 32);
});

test("what is damaged is thrown away, and the reader is told", async ({ page }) => {
  await page.goto("/offline");
  await workerReady(page);
  await page.evaluate(async () => {
    localStorage.setItem("iatrox:answer:1", "{");
    await (await caches.open("iatrox saved x")).put("/articles/half", new Response("<html>"));
  });
  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: "starts afresh" })).toBeVisible();
  await expect(page.getByText("No guide is saved yet.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("No guide is saved yet.")).toBeVisible();
  await expect(page.locator("#damaged")).toBeHidden();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page of what is kept says why it is empty, and a guide offers nothing that does not work", async ({
    page,
  }) => {
    await page.goto("/offline");
    await expect(page.getByText("Saving for offline needs JavaScript")).toBeVisible();
    await page.goto(guide);
    await expect(page.locator("#save-guide")).toBeHidden();
  });
});

import { setTimeout } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { shiftedOnceRead, watchShifts } from "../support/layout-shifts";

test.use({ viewport: { width: 360, height: 740 } });

const screens = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight / innerHeight);

test("a stranger sees one thing to press on the first screen, and gets no cookie for looking", async ({
  page,
  context,
}) => {
  await page.goto("/");
  const filled = page.locator("main :is(.button:not(.button-plain), .leads-first)");
  await expect(filled).toHaveText([/^Find my route/]);
  await expect(filled).toBeInViewport({ ratio: 1 });
  expect(await screens(page)).toBeLessThan(2.6);
  expect(await context.cookies()).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
});

test("all guides stand under their stages, on two screens", async ({ page }) => {
  await page.goto("/articles");
  await expect(page.getByRole("region", { name: "Examinations" }).getByRole("link")).toHaveText([
    "MCCQE and LMCC",
    "NAC Examination",
  ]);
  expect(await screens(page)).toBeLessThan(2.4);
  await page.getByRole("listitem").filter({ hasText: "Who needs it, how to sit it once" }).click();
  await expect(page).toHaveURL("/articles/nac-examination");
});

test("home leads back to the route that was begun, and moves nothing for it", async ({ page }) => {
  await page.goto("/route/match-first-round");
  await page.locator("summary", { hasText: /^All \d+\ssteps/ }).click();
  await page.locator("input[data-keep^=step-]").first().check();
  await page.goto("/route/royal-college-first");
  await watchShifts(page);
  await page.goto("/");
  const way = page.locator("#my-route");
  await expect(way).toContainText(/1\sof \d+ done, next: /);
  await expect(way).not.toContainText("…");
  const line = await way.locator("p").evaluate((p) => ({
    hidden: p.scrollHeight - p.clientHeight,
    lines: p.clientHeight / Number.parseFloat(getComputedStyle(p).lineHeight),
  }));
  expect(line.hidden).toBeLessThanOrEqual(0);
  expect(line.lines).toBeLessThan(2.1);
  expect(await shiftedOnceRead(page)).toBe(0);
  await way.getByRole("link", { name: "Continue my route" }).click();
  await expect(page).toHaveURL("/route/match-first-round");
});

test.describe("on a slow line", () => {
  // A worker would answer in place of the line.
  test.use({ serviceWorkers: "block" });

  test("a device that keeps a route is asked on its guides, without a cookie and without anything moving", async ({
    page,
    context,
  }) => {
    await page.goto("/route/royal-college-first");
    await page.getByRole("button", { name: "Make this my route" }).click();
    await watchShifts(page);
    // On a slow line what is there is seen before the script comes.
    await page.route("**/generated/*.js*", async (route) => {
      await setTimeout(500);
      await route.continue();
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [address, name] of [
        ["/", "Start 5\u00a0new questions for your route"],
        ["/practice", "Start 10\u00a0questions for your route"],
      ]) {
        await page.goto(address ?? "");
        await expect(page.getByRole("button", { name })).toBeVisible();
        expect(await shiftedOnceRead(page), `${address} at ${width}`).toBe(0);
      }
    }
    await page.goto("/fr");
    await expect(
      page.getByRole("button", { name: "Commencer 5\u00a0nouvelles questions pour votre voie" }),
    ).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    const request = page.waitForRequest("**/api/practice/start");
    await page.goto("/");
    await page.getByRole("button", { name: "Start 5\u00a0new questions for your route" }).click();
    const articles = new URLSearchParams((await request).postData() ?? "").getAll("articles");
    expect(articles.length).toBeGreaterThan(0);
    await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);

    // For a learner it stands in the card of today, in the same way.
    await page.getByText("question 1 of 5").waitFor();
    await page.goto("/");
    await expect(page.getByRole("button", { name: "Start 5\u00a0new questions for your route" })).toBeVisible();
    expect(await shiftedOnceRead(page)).toBe(0);
  });
});

test("three presses from home to the first answered question; then home begins with today", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Start 5 questions" }).click();
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
  const block = new URL(page.url()).pathname;
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.locator("main .button:not(.button-plain)")).toHaveText(["Continue"]);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("link", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(block);
});

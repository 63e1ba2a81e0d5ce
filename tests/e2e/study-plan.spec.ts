import type { Page } from "@playwright/test";
import ical from "node-ical";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";

const address = "/practice/plan";

/** A month that lies ahead whenever the test runs, as the form's field has it. */
const monthsAhead = (months: number) => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 7);
};

const runsOver = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** The list of guides is folded, with what is chosen on its row. */
const unfoldArticles = (page: Page) => page.locator("summary", { has: page.locator("#plan-count") }).click();

const planOf = async (page: Page) => (await page.request.get("/api/me/plan")).json();

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test("a plan is made, started, changed and dropped with forms alone, and a look makes no cookie", async ({
    page,
    context,
  }) => {
    await page.goto("/practice");
    await page.getByRole("link", { name: "Plan your practice by a date" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Plan your practice by a date" })).toBeVisible();
    expect(await context.cookies()).toEqual([]);

    await unfoldArticles(page);
    for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
    await page.getByLabel("Month").selectOption(monthsAhead(0));
    await page.getByLabel("Day", { exact: true }).selectOption("1");
    await page.getByRole("button", { name: "Make my plan" }).click();
    await expect(page.getByRole("alert")).toContainText("Choose a day that lies ahead.");
    await expect(page.getByRole("alert")).toContainText("Choose at least one guide.");
    expect(await context.cookies()).toEqual([]);

    await page.getByLabel("Month").selectOption(monthsAhead(4));
    await page.getByLabel("Day", { exact: true }).selectOption("15");
    await page.getByRole("checkbox", { name: /^NAC Examination/ }).check();
    await page.getByRole("button", { name: "Make my plan" }).click();
    await expect(page.getByRole("status")).toHaveText("Your plan is set.");
    const { newADay, left, target } = await planOf(page);
    expect(target).toBe(`${monthsAhead(4)}-15`);
    await expect(page.getByText(new RegExp(`^${newADay}\\snew questions? a day$`))).toBeVisible();
    await expect(
      page.getByText(new RegExp(`^${left}\\squestions from 1\\sguide are still new to you\\.`)),
    ).toBeVisible();
    await expect(page.locator("main .button:not(.button-plain, .button-quiet)")).toHaveText([
      /^Start \d+\snew question/,
    ]);

    await page.getByText("Change the plan").click();
    await unfoldArticles(page);
    await page.getByRole("checkbox", { name: /^Ontario IMG registration/ }).check();
    await page.getByRole("button", { name: "Save the plan" }).click();
    expect((await planOf(page)).left).toBeGreaterThan(left);

    await page.goto("/");
    await expect(page.getByRole("link", { name: "Plan your practice by a date" })).toHaveCount(0);
    const { today } = await planOf(page);
    await page.getByRole("button", { name: new RegExp(`^Start ${today}\\squestions?$`) }).click();
    await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
    const id = new URL(page.url()).pathname.split("/")[2];
    expect((await (await page.request.get(`/api/blocks/${id}`)).json()).questions).toHaveLength(today);

    await page.goto(address);
    const before = await planOf(page);
    await page.getByRole("button", { name: "Drop the plan" }).click();
    await expect(page.getByRole("status")).toContainText("Your plan is dropped.");
    await expect(page.getByRole("button", { name: "Make my plan" })).toBeVisible();
    expect((await page.request.get("/api/me/plan")).status()).toBe(404);
    await page.getByRole("button", { name: "Undo: take the plan up again" }).click();
    await expect(page.getByRole("status")).toHaveText("Your plan is set.");
    expect(await planOf(page)).toMatchObject({ target: `${monthsAhead(4)}-15`, articles: before.articles });
  });
});

test("the guides of the route that the device keeps are proposed, and the keyboard alone makes a plan of them", async ({
  page,
}) => {
  await page.goto("/route/exam-eligible");
  await page.getByRole("button", { name: "Make this my route" }).click();
  await expect(page.getByRole("link", { name: "Plan your practice by a date" })).toHaveAttribute(
    "href",
    "/practice/plan?route=exam-eligible",
  );
  const name = await page.getByRole("heading", { level: 1 }).textContent();
  await page.goto(address);
  await expect(page.getByText(`Chosen for your route: ${name}`)).toBeVisible();
  await expect(page.locator("#plan-route")).toHaveAttribute("href", "/route/exam-eligible");
  await expect(page.locator("#plan-count")).toHaveText(/^\d+ of \d+\sguides$/);
  await unfoldArticles(page);
  const chosen = () =>
    page.getByRole("checkbox", { checked: true }).evaluateAll((boxes) => boxes.map((box) => box.getAttribute("value")));
  const byDevice = await chosen();
  expect(byDevice.length).toBeGreaterThan(0);
  expect(byDevice.length).toBeLessThan(await page.getByRole("checkbox").count());
  await page.goto(`${address}?route=exam-eligible`);
  await unfoldArticles(page);
  expect(await chosen()).toEqual(byDevice);

  await page.getByLabel("Month").focus();
  const make = page.getByRole("button", { name: "Make my plan" });
  for (let press = 0; press < 40 && !(await make.evaluate((button) => button === document.activeElement)); press += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("Your plan is set.");
  expect((await planOf(page)).articles).toEqual(byDevice);
});

test("the calendar file has the share of each day and the day, in French for French readers", async ({ page }) => {
  await page.goto(`/fr${address}`);
  await page.getByLabel("Mois").selectOption(monthsAhead(3));
  await page.getByRole("button", { name: "Établir mon plan" }).click();
  await expect(page.getByRole("status")).toHaveText("Votre plan est établi.");
  await expect(page.getByRole("heading", { level: 1, name: "Votre plan" })).toBeVisible();
  const link = page.getByRole("link", { name: "L’ajouter à mon calendrier (.ics)" });
  const file = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(file.headers()["content-type"]).toContain("text/calendar");
  const events = Object.values(ical.sync.parseICS(await file.text())).filter((part) => part?.type === "VEVENT");
  expect(events.map((event) => event?.type === "VEVENT" && event.summary)).toEqual([
    expect.stringMatching(/^iatroX\u00a0: \d+\u00a0nouvelles? questions?$/),
    "Le jour de mon plan iatroX",
  ]);
  await page.goto("/fr");
  await expect(page.getByRole("link", { name: "Votre plan" })).toBeVisible();
});

for (const [colorScheme, folder, tooNearWords] of [
  ["light", "", "This day is too near"],
  ["dark", "/fr", "Ce jour est trop proche"],
] as const)
  test.describe(`at 320 px, ${colorScheme}`, () => {
    test.use({ viewport: { width: 320, height: 700 }, colorScheme });

    test("axe finds nothing, and nothing runs over the edge, also with text of twice the size", async ({ page }) => {
      const look = async (path: string) => {
        await page.goto(path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        expect(await axeViolations(page), path).toEqual([]);
        expect(await runsOver(page), path).toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        expect(await runsOver(page), `${path} at 200 %`).toBeLessThanOrEqual(0);
      };
      const wrong = `?month=${monthsAhead(0)}&day=1`;
      for (const path of [address, `${address}${wrong}`]) await look(`${folder}${path}`);
      await page.goto(address);
      await page.getByRole("button", { name: "Make my plan" }).click();
      await expect(page.getByRole("status")).toHaveText("Your plan is set.");
      for (const path of [address, "", "/practice", "/practice/my-data"]) await look(`${folder}${path}` || "/");
      const tooNear = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
      const { articles } = await planOf(page);
      await page.request.put("/api/me/plan", { data: { target: tooNear, articles } });
      await look(`${folder}${address}`);
      await expect(page.getByRole("heading", { name: tooNearWords })).toBeVisible();
      await page.goto(address);
      await page.getByRole("button", { name: /^Move the day to / }).click();
      await expect(page.getByRole("heading", { name: "This day is too near" })).toHaveCount(0);
    });
  });

import { brotliCompressSync } from "node:zlib";
import { expect, test } from "../support/browser-test";
import { guide } from "../support/learn-in-browser";

const key = "iatrox.guide.1.ontario-cpso";

test("what is ticked is ticked after a reload, counted, and cleared by one press", async ({ page }) => {
  await page.goto(guide);
  const boxes = page.locator("input[data-keep]");
  const all = await boxes.count();
  expect(all).toBeGreaterThan(5);
  await boxes.nth(0).check();
  await boxes.nth(3).check();
  await page.reload();
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).not.toBeChecked();
  await expect(page.getByText(`2 of ${all} done`)).toBeVisible();
  await page.getByRole("button", { name: "Clear my marks" }).click();
  await page.reload();
  await expect(page.getByText(`0 of ${all} done`)).toBeVisible();
});

test("a damaged store starts afresh and says so once", async ({ page }) => {
  await page.goto(guide);
  await page.evaluate((name) => localStorage.setItem(name, '{"ticked":7'), key);
  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: "starts afresh" })).toBeVisible();
  await page.locator("input[data-keep]").first().check();
  await page.reload();
  await expect(page.locator("input[data-keep]").first()).toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: "starts afresh" })).toHaveCount(0);
});

test("boxes can be ticked where the device keeps nothing, and the reader is told", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(guide);
  await page.locator("input[data-keep]").first().check();
  await expect(page.getByRole("status").filter({ hasText: "until you leave this page" })).toBeVisible();
  await expect(page.locator("input[data-keep]").first()).toBeChecked();
});

test("a link to a section is copied with its whole address, and the reader hears so", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${guide}#step-2`);
  await expect(page.locator(".contents-beside a[aria-current]")).toHaveAttribute("href", "#step-2");
  await page.getByRole("link", { name: "Copy link to this part" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The link is copied." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${guide}#step-2`);
});

test("a link to a part that is gone opens the guide with a word about it", async ({ page }) => {
  await page.goto(`${guide}#step-99`);
  await expect(page.locator("#moved-note")).toBeVisible();
  await page.goto(`${guide}#step-2`);
  await page.reload();
  await expect(page.locator("#moved-note")).toBeHidden();
});

test("a mistake is reported of the part that is being read", async ({ page }) => {
  await page.goto(`${guide}#step-3`);
  await expect(page.locator(".contents-beside a[aria-current]")).toHaveAttribute("href", "#step-3");
  await page.getByRole("link", { name: "Report something wrong here" }).click();
  await expect(page.getByRole("combobox", { name: "In which part?" })).toHaveValue("step-3");
});

test("the contents mark the section that is being read", async ({ page }) => {
  await page.goto(guide);
  const contents = page.locator(".contents-beside");
  for (const anchor of ["step-3", "step-1", "warning"]) {
    await page.locator(`#${anchor}`).evaluate((section) => section.scrollIntoView({ block: "start" }));
    await expect(contents.locator("a[aria-current]")).toHaveAttribute("href", `#${anchor}`);
  }
});

test("on a phone the contents stay in sight, say the place, and are shut by what they lead to", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(guide);
  const line = page.locator(".contents-above summary");
  await page.locator("#step-3").evaluate((section) => section.scrollIntoView({ block: "start" }));
  await expect(line).toBeInViewport();
  await expect(line).toHaveText("On this pageStep 3 of 6");
  await line.click();
  await page
    .locator(".contents-above")
    .getByRole("link", { name: /Plan costs and time/ })
    .click();
  await expect(page.locator(".contents-above ol")).toBeHidden();
  await expect(line).toHaveText("On this pageStep 5 of 6");
  const top = await page.locator("#step-5").evaluate((section) => section.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual((await line.boundingBox())?.height ?? Number.POSITIVE_INFINITY);
});

test("the first page leads back to where reading was left off", async ({ page, context }) => {
  await page.goto(guide);
  await page.locator("#step-2").evaluate((section) => section.scrollIntoView({ block: "start" }));
  await expect(page.locator(".contents-beside a[aria-current]")).toHaveAttribute("href", "#step-2");
  await page.goto("/");
  await page.locator("#left-off a").click();
  await expect(page).toHaveURL(/\/articles\/ontario-cpso#step-2$/);
  const stranger = await context.browser()?.newContext();
  const first = await stranger?.newPage();
  await first?.goto(page.url().replace(/\/articles.*/, "/"), { waitUntil: "networkidle" });
  expect(await first?.locator("#left-off a").getAttribute("href")).toBe("/articles");
  await stranger?.close();
});

test("the script of a guide weighs at most 4 kB", async ({ request }) => {
  const script = await (await request.get("/generated/guide.js")).body();
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(4096);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the guide has all its words, its boxes and its links, and shows nothing that needs script", async ({
    page,
  }) => {
    await page.goto(guide);
    await expect(page.locator("#sources")).toBeVisible();
    await page.locator("input[data-keep]").first().check();
    for (const hidden of ["#returning", "#kept-marks", "#moved-note"]) await expect(page.locator(hidden)).toBeHidden();
    await page.getByRole("link", { name: "History" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("History of");
  });
});

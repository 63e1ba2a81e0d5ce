import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { generateQuestions } from "../support/learn-in-browser";

for (const width of [360, 1280]) {
  test(`the first screen of practice has one thing filled, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/practice");
    const filled = page.locator("main .button:not(.button-plain)");
    await expect(filled).toHaveText(["Start 10 questions from all guides"]);
    await expect(filled).toBeInViewport({ ratio: 1 });
  });
}

test("the number that match follows what is ticked", async ({ page }) => {
  await page.goto("/practice");
  await expect(page.getByText("not on medicine; they prepare for no examination.")).toHaveCount(1);
  const number = page.getByRole("status");
  const before = await number.textContent();
  await page.getByText("More filters").click();
  await page.getByLabel("A number").check();
  await expect(number).not.toHaveText(before ?? "");
  await expect(number).toHaveText(/^\d+\squestions\.$/);
  await page.locator("label.choice", { hasText: /^5$/ }).click();
  await page.getByRole("button", { name: /^Start 5\squestions$/ }).click();
  await expect(page.locator("#answer input[type=number]")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the number is told on request, and where nothing matches the page says what to loosen", async ({ page }) => {
    await generateQuestions(page);
    await page.goto("/practice");
    await page.getByText("More filters").click();
    await page.getByLabel("Put in order").check();
    await page.getByRole("button", { name: "Show how many" }).click();
    await expect(page.getByRole("status")).toHaveText(/^\d+\squestions\.$/);
    await expect(page.getByLabel("Put in order")).toBeChecked();
    await page.getByLabel("Flagged").check();
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await expect(page.getByRole("status")).toHaveText(
      /No question fits all that is ticked\. .*With nothing ticked under “Your history with them”, \d+ would\./,
    );
  });
});

test("a link gives somebody else the same first question", async ({ page, browser }) => {
  const block = await generateQuestions(page);
  const stem = await page.locator("#stem").textContent();
  const shared = await page.request.post(`/api/blocks/${block}/share`, {
    headers: { Origin: new URL(page.url()).origin },
  });
  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL((await shared.json()).url, page.url()).href);
  expect(await axeViolations(other)).toEqual([]);
  await other.getByRole("button", { name: /^Start \d+\squestions$/ }).click();
  await expect(other.locator("#stem")).toHaveText(stem ?? "");
});

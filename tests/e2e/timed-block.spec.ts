import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { chooseAnything, playerListens } from "../support/learn-in-browser";

/** Without script the builder does not know how many were chosen. */
const startCounted = /^Start( \d+\squestions?)?$/;

/** From the builder over the start page to the first question of a timed block. Gives the block's id. */
const startTimed = async (page: Page, count = 3, form = "A number"): Promise<string> => {
  await page.goto(`/practice?count=${count}`);
  await page.getByLabel(/^Timed/).check();
  await page.getByText("More filters").click();
  await page.getByLabel(form, { exact: true }).check();
  await page.locator("#builder").getByRole("button", { name: startCounted }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Before the clock starts");
  await page.getByRole("button", { name: startCounted }).click();
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
};
const oneAnswer = "One best answer";
const responsesOf = async (page: Page, block: string) => {
  const { questions } = await (await page.request.get(`/api/blocks/${block}`)).json();
  return questions.map(({ response }: { response?: object }) => response);
};
const openNavigator = (page: Page) => page.locator(".navigator > summary").click();
const violationsOf = (page: Page) => axeViolations(page, { rules: "wcag" });

test("a timed block is told before it is made, each touch is saved, and finishing is asked", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const block = await startTimed(page, 3, oneAnswer);
  await expect(page.getByRole("button", { name: "Save answer" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Finish block" })).toHaveCount(0);
  await page.getByRole("radiogroup").getByRole("radio").nth(1).check();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await page.getByRole("button", { name: "Next question" }).click();
  await page.getByRole("radiogroup").getByRole("radio").first().check();
  await page.reload();
  await page.goto(`/practice/${block}?question=1`);
  await expect(page.getByRole("radiogroup").getByRole("radio").nth(1)).toBeChecked();
  const isRecorded = async () => (await responsesOf(page, block)).map((response: unknown) => response !== undefined);
  await expect.poll(isRecorded).toEqual([true, true, false]);

  await openNavigator(page);
  const ending = page.getByRole("button", { name: "Finish block" });
  await ending.click();
  const sheet = page.getByRole("dialog", { name: "Finish this block?" });
  await expect(sheet).toContainText("1 open.");
  await expect(sheet.getByRole("button", { name: "Go back to question 3" })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(ending).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(sheet).toBeHidden();
  await expect(page.getByText("question 3 of 3")).toBeVisible();
  await page.getByRole("radiogroup").getByRole("radio").first().check();
  await page.getByRole("button", { name: "Finish block" }).click();
  await expect(page.getByRole("heading", { name: "Results", level: 1 })).toBeVisible();
  await expect(page.getByText("You did not answer this question")).toHaveCount(0);
});

test("a number that was just typed is there after the tab is closed", async ({ page, context }) => {
  const block = await startTimed(page);
  // A tab that closes before its script runs has nobody who could send anything.
  await playerListens(page);
  await page.getByRole("spinbutton").fill("12");
  await page.close({ runBeforeUnload: true });
  const other = await context.newPage();
  await other.goto("/practice");
  await expect.poll(async () => (await responsesOf(other, block))[0]).toEqual({ number: 12 });
});

test("letters in a field for numbers are kept out with a word", async ({ page }) => {
  await startTimed(page);
  await playerListens(page);
  const field = page.getByRole("spinbutton");
  await field.pressSequentially("1x");
  await expect(page.getByText("Only digits are taken here, such as 12 or 2.5.")).toBeVisible();
  await expect(field).toHaveValue("1");
  await field.pressSequentially("2");
  await expect(page.getByText("Only digits are taken here, such as 12 or 2.5.")).toBeHidden();
});

test.describe("on a slow line", () => {
  // A worker would serve the scripts from this device.
  test.use({ serviceWorkers: "block" });

  test("what was chosen before the script came is saved when it comes", async ({ page }) => {
    const block = await startTimed(page, 3, oneAnswer);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/_next/static/**/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/practice/${block}?question=1`, { waitUntil: "commit" });
    await page.getByRole("radiogroup").getByRole("radio").nth(2).check();
    expect((await responsesOf(page, block))[0]).toBeUndefined();
    release();
    await expect.poll(async () => (await responsesOf(page, block))[0]).toBeDefined();
  });
});

test("answers of a timed block wait without a line, and are sent when it is back", async ({
  browser,
  baseURL,
  browserErrors,
}) => {
  browserErrors.allow(/net::ERR_/);
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const block = await startTimed(page, 3, oneAnswer);
  await context.setOffline(true);
  await page.getByRole("radiogroup").getByRole("radio").first().check();
  await expect(page.getByText("Kept on this device. It is sent when you are online.")).toBeVisible();
  await page.getByRole("radiogroup").getByRole("radio").nth(1).check();
  await page.getByRole("button", { name: "Next question" }).click();
  await page.getByRole("radiogroup").getByRole("radio").first().check();
  await expect(page.getByText("2 answers wait on this device")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("All answers are sent.")).toBeVisible({ timeout: 20_000 });
  const { questions } = await (await page.request.get(`/api/blocks/${block}`)).json();
  expect(questions[0].response).toEqual({ option: questions[0].options[1].id });
  expect(questions[1].response).toEqual({ option: questions[1].options[0].id });
  await context.close();
});

test("a word on the time is seen from anywhere in the question, and moves nothing under a finger", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const block = await startTimed(page, 10, oneAnswer);
  const { deadline } = await (await page.request.get(`/api/blocks/${block}`)).json();
  await page.clock.install();
  await page.reload();
  const button = page.getByRole("button", { name: "Next question" });
  const warning = page.getByRole("status").filter({ hasText: "10 minutes left." });
  await page.clock.runFor(1_000);
  await button.scrollIntoViewIfNeeded();
  const before = await button.boundingBox();
  await page.clock.fastForward(Date.parse(deadline) - Date.now() - 602_000);
  await page.clock.runFor(4_000);
  await expect(warning).toBeInViewport();
  expect(await button.boundingBox()).toEqual(before);
  await page.clock.runFor(21_000);
  await expect(warning).toBeHidden();
  expect(await button.boundingBox()).toEqual(before);
});

test("what was chosen wears its own edge, also while the finger or the mouse is still on it", async ({ page }) => {
  await startTimed(page, 3, oneAnswer);
  const option = page.locator("label.option").first();
  const edge = () => option.evaluate((element) => getComputedStyle(element).borderTopColor);
  await option.click();
  const touched = await edge();
  await page.mouse.move(0, 0);
  expect(await edge()).toBe(touched);
});

test("as the time ends the page says so, and leads to the results by itself", async ({ page }) => {
  const block = await startTimed(page);
  const { deadline } = await (await page.request.get(`/api/blocks/${block}`)).json();
  await page.getByRole("spinbutton").fill("12");
  await expect.poll(async () => (await responsesOf(page, block))[0]).toEqual({ number: 12 });
  // The page's clock stands still; the server's is asked when the page comes back to sight, and has passed the deadline.
  await page.clock.install();
  await page.route("**/api/healthz", (route) =>
    route.fulfill({ status: 200, headers: { Date: new Date(Date.parse(deadline) + 1_000).toUTCString() } }),
  );
  await page.reload();
  await expect(page.getByRole("timer")).toBeVisible();
  await page.clock.pauseAt(Date.now() + 30_000);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByRole("status").filter({ hasText: "Time is up." })).toBeVisible();
  await page.clock.runFor(1_000);
  await expect(page.getByRole("heading", { name: "Results", level: 1 })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("Save answer, Next question and Finish block each record what is chosen, and a page asks before the end", async ({
    page,
  }) => {
    const block = await startTimed(page, 3, oneAnswer);
    await page.getByRole("radiogroup").getByRole("radio").first().check();
    await page.getByRole("button", { name: "Save answer" }).click();
    await expect(page.getByRole("radiogroup").getByRole("radio").first()).toBeChecked();
    await page.getByRole("radiogroup").getByRole("radio").nth(1).check();
    await page.getByRole("button", { name: "Next question" }).click();
    await page.getByRole("button", { name: "Next question" }).click();
    await page.getByRole("radiogroup").getByRole("radio").first().check();
    await page.getByRole("button", { name: "Finish block" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Finish this block?");
    await expect(page.getByText("1 open.")).toBeVisible();
    expect((await responsesOf(page, block)).map((response: unknown) => response !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
    await page.getByRole("link", { name: "Go back to question 2" }).click();
    await expect(page.getByText("question 2 of 3")).toBeVisible();
    await page.goto(`/practice/${block}/finish`);
    await page.getByRole("button", { name: "Finish block" }).click();
    await expect(page.getByRole("heading", { name: "Results", level: 1 })).toBeVisible();
  });
});

test("the link to the passage is in sight after an answer of any form, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const form of [
    "single-best-answer",
    "multiple-response",
    "ordering",
    "numeric",
    "decision-case",
    "extended-matching",
  ]) {
    const data = { article: "ontario-cpso", forms: [form], count: 1, mode: "tutor", seed: "sight" };
    const { id } = await (await page.request.post("/api/blocks", { data })).json();
    await page.goto(`/practice/${id}`);
    await chooseAnything(page);
    await page.getByRole("button", { name: "Check answer" }).click();
    const link = page.getByRole("link", { name: "Read the passage" }).first();
    await expect(link, form).toBeInViewport();
    await expect(page.getByRole("button", { name: "Finish block" }), form).toBeInViewport();
  }
});

test("a block ends after more moves than the browser's history keeps", async ({ page }) => {
  const block = await startTimed(page, 3, oneAnswer);
  await playerListens(page);
  for (let moved = 0; moved < 56; moved += 1) {
    const name = moved % 2 === 0 ? "Next question" : "Previous question";
    await page.getByRole("button", { name }).click();
    await expect(page.getByText(`question ${moved % 2 === 0 ? 2 : 1} of 3`)).toBeVisible();
  }
  await openNavigator(page);
  await page.getByRole("button", { name: "Finish block" }).click();
  const sheet = page.getByRole("dialog", { name: "Finish this block?" });
  await sheet.getByRole("button", { name: "Finish block" }).click();
  await expect(page).toHaveURL(new RegExp(`/practice/${block}/results`));
  await expect(page.getByRole("heading", { name: "Results", level: 1 })).toBeVisible();
});

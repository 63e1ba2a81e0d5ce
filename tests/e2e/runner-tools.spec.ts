import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { chooseAnything, playerListens } from "../support/learn-in-browser";

/** A tutor block of single best answers for the page's learner, open at its first question. */
const openChoices = async (page: Page, mode = "tutor"): Promise<string> => {
  const data = { article: "ontario-cpso", count: 6, mode, forms: ["single-best-answer"] };
  const { id } = await (await page.request.post("/api/blocks", { data })).json();
  await page.goto(`/practice/${id}`);
  return id;
};
const tool = (page: Page, name: string) => page.locator("summary.tool", { hasText: name });
const marksOf = async (page: Page, block: string) => {
  const { questions } = await (await page.request.get(`/api/blocks/${block}`)).json();
  return questions[0].mark;
};
/** What sticks to the lower edge covers what lies behind it, so that the end of the page is looked at. */
const violationsOf = async (page: Page) => {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  return axeViolations(page, { rules: "wcag" });
};

test("two tabs of a block show the same answer and the same flag", async ({ page, context }) => {
  const block = await openChoices(page);
  const other = await context.newPage();
  await other.goto(`/practice/${block}`);
  await playerListens(other);
  await page.getByRole("button", { name: "Flag" }).click();
  await expect(other.getByRole("button", { name: "Flag" })).toHaveAttribute("aria-pressed", "true");
  await chooseAnything(page);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(other.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
  await expect(other.locator("h2.verdict")).toHaveText((await page.locator("h2.verdict").textContent()) ?? "");
});

test("the second answer to a question gets the first one's reply", async ({ browser, baseURL, browserErrors }) => {
  browserErrors.allow(/status of 409/);
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const block = await openChoices(page);
  const { questions } = await (await page.request.get(`/api/blocks/${block}`)).json();
  const [{ id, options }] = questions;
  const given = { responseId: crypto.randomUUID(), answer: { option: options[2].id }, elapsedMs: 10 };
  await page.request.put(`/api/blocks/${block}/responses/${id}`, { data: given });
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.locator("li.option", { hasText: "Your answer" })).toContainText(options[2].text);
  await expect(page.getByText("That answer stands.")).toBeVisible();
  await context.close();
});

test("an answer kept offline with two tabs open is sent once", async ({ browser, baseURL, browserErrors }) => {
  browserErrors.allow(/net::ERR_/);
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const block = await openChoices(page);
  const other = await context.newPage();
  await other.goto(`/practice/${block}`);
  const sent: string[] = [];
  // What is tried without a line reaches nobody.
  context.on("response", (response) => {
    if (response.url().includes("/responses/")) sent.push(response.request().method());
  });
  await page.getByRole("radio").first().check();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByText("Kept on this device. Right or wrong shows when you are online.")).toBeVisible();
  await expect(other.getByText("Kept on this device. Right or wrong shows when you are online.")).toBeVisible();
  sent.length = 0;
  await context.setOffline(false);
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
  await expect(other.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
  expect(sent).toEqual(["PUT"]);
  await context.close();
});

test("marks and reports work without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  const block = await openChoices(page);
  await expect(page.getByRole("button", { name: "Pause" })).toHaveCount(0);
  await page.getByRole("button", { name: "Flag" }).click();
  await expect(page.getByRole("button", { name: "Flag" })).toHaveAttribute("aria-pressed", "true");
  await page.locator("label.tool", { hasText: "Strike out" }).click();
  await page.locator("button.strike").nth(1).click();
  await expect(page.getByText("(struck out)")).toHaveCount(1);
  await tool(page, "Note").click();
  await page.getByLabel("Your note on this question").fill("Read step 2 again.");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(tool(page, "Note, written")).toBeVisible();
  expect(await marksOf(page, block)).toMatchObject({ flagged: true, note: "Read step 2 again." });

  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Check answer" }).click();
  await tool(page, "Report").click();
  await page.getByLabel("There is a spelling mistake").check();
  await page.getByRole("button", { name: "Send report" }).click();
  await expect(page.getByText("Thank you. An editor will read it")).toBeVisible();

  await page.locator(".navigator > summary").click();
  await page.getByRole("link", { name: /^Question 3/ }).click();
  await expect(page.getByText("question 3 of 6")).toBeVisible();
  await context.close();
});

test("on a phone the question is at the top and what to press in sight, before the answer and after", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openChoices(page);
  expect((await page.locator("#stem").boundingBox())?.y).toBeLessThan(100);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Keys" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Check answer" })).toBeInViewport({ ratio: 1 });
  await chooseAnything(page);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.locator("h2.verdict")).toBeInViewport({ ratio: 1 });
  // The key: it was chosen, or it was missed.
  await expect(page.locator("li.option:is([data-verdict=right], [data-verdict=missed])")).toBeInViewport();
  await expect(page.getByRole("button", { name: "Next question" })).toBeInViewport({ ratio: 1 });
});

test("back leads to the question before, and out of the results at once", async ({ page }) => {
  await page.goto("/practice/my-data");
  const block = await openChoices(page, "timed");
  const next = page.getByRole("button", { name: "Next question" });
  await next.click();
  await next.click();
  await expect(page.getByText("Question 3 of 6")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("Question 2 of 6")).toBeVisible();
  await expect(page).toHaveTitle(/^Question 2 of 6/);
  await page.locator(".navigator > summary").click();
  await page.locator(".navigator").getByRole("button", { name: "Finish block" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Finish block" }).click();
  await page.waitForURL(/results$/);
  // The first entry of the block is its address, which leads on to the results; the one before it is another page.
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/practice/${block}/results$`));
  await page.goBack();
  await expect(page).toHaveURL(/my-data$/);
});

test("the keys open a sheet that Escape closes, and the focus goes back", async ({ page }) => {
  await openChoices(page);
  await expect(page.locator("#stem")).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("f");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toHaveCount(0);
  await expect(page.locator("#stem")).toBeFocused();
  await expect(page.getByRole("button", { name: "Flag" })).toHaveAttribute("aria-pressed", "false");
});

test("axe finds nothing in any state of the runner", async ({ page }) => {
  await openChoices(page);
  await page.locator("label.tool", { hasText: "Strike out" }).click();
  await page.locator("button.strike").first().click();
  await tool(page, "Note").click();
  await page.locator(".navigator > summary").click();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Pause" }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("radio").nth(1).check();
  await page.getByRole("button", { name: "Check answer" }).click();
  await tool(page, "Report").click();
  expect(await violationsOf(page)).toEqual([]);
  await page.locator("#stem").focus();
  await page.keyboard.press("?");
  expect(await violationsOf(page)).toEqual([]);
});

test("the runner loads less than 130 kB of script", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  // The scripts as they are sent; what a server says beside them is not among their bytes.
  session.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await openChoices(page);
  await page.waitForLoadState("networkidle");
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(130_000);
});

test("a browser whose clock is a day ahead has the time that the server gives", async ({ page }) => {
  await page.clock.install({ time: Date.now() + 86_400_000 });
  await openChoices(page, "timed");
  await expect(page.getByRole("timer")).toHaveText(/^[89]:\d\d left$/);
});

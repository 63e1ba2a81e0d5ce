import { expect, test } from "../support/browser-test";
import {
  checkAnswer,
  chooseAnything,
  chosenFields,
  generateQuestions,
  playerListens,
} from "../support/learn-in-browser";

test("a closed tab is taken up again at the first open question", async ({ page, context }) => {
  const block = await generateQuestions(page);
  await checkAnswer(page);
  await page.close();
  const again = await context.newPage();
  await again.goto(`/practice/${block}`);
  await expect(again.getByText("question 2 of 10")).toBeVisible();
});

test("an answer that was not checked yet stands after a reload", async ({ page }) => {
  await generateQuestions(page);
  await playerListens(page);
  const chosen = () => chosenFields(page);
  const untouched = await chosen();
  const down = page.getByRole("button", { name: /^Move down/ }).first();
  if (await down.isVisible()) await down.click();
  else await chooseAnything(page);
  await expect.poll(chosen).not.toEqual(untouched);
  const before = await chosen();
  await page.reload();
  await expect.poll(chosen).toEqual(before);
});

test("back from the passage of the first question leads to that question and what was said of it", async ({ page }) => {
  await generateQuestions(page);
  await checkAnswer(page);
  const passage = page.getByRole("link", { name: "Read the passage" }).first();
  await passage.click();
  await page.waitForURL(/\/articles\//);
  await page.goBack();
  await expect(page.getByText("question 1 of 10")).toBeVisible();
  await expect(passage).toBeVisible();
});

test("an answer given offline is kept, said so, and sent when the line is back", async ({
  browser,
  baseURL,
  browserErrors,
}) => {
  browserErrors.allow(/net::ERR_/);
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const block = await generateQuestions(page);
  await playerListens(page);
  await chooseAnything(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Kept on this device." })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
  const { questions } = await (await page.request.get(`/api/blocks/${block}`)).json();
  expect(questions[0].answered).toBe(true);
  await context.close();
});

test("an answer kept offline is sent by the next visit after the tab was closed", async ({
  browser,
  baseURL,
  browserErrors,
}) => {
  browserErrors.allow(/net::ERR_/);
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const block = await generateQuestions(page);
  await playerListens(page);
  await chooseAnything(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Kept on this device." })).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/practice/${block}`);
  await expect
    .poll(async () => (await (await again.request.get(`/api/blocks/${block}`)).json()).questions[0].answered)
    .toBe(true);
  await context.close();
});

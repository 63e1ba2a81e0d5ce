import { type BrowserContext, expect, type Page } from "@playwright/test";
import { cachedIn, deviceCaches, workerReady } from "../support/device-caches";
import {
  checkAnswer,
  chooseAnything,
  chosenFields,
  generateQuestions,
  playerListens,
} from "../support/learn-in-browser";
import { type Line, test } from "../support/line-test";

/** A block that is begun, open, and kept on the device. */
const openCachedBlock = async (page: Page): Promise<string> => {
  const block = await generateQuestions(page);
  await workerReady(page);
  await playerListens(page);
  await expect.poll(() => cachedIn(page, "blocks")).toContain(`/practice/${block}`);
  return block;
};

/** A kept block with an answer that waits on the device, for want of a line. */
const answerOffline = async (page: Page, line: Line): Promise<string> => {
  const block = await openCachedBlock(page);
  await line.cut();
  await chooseAnything(page);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByText("1 answer waits on this device")).toBeVisible();
  return block;
};

const answer = async (page: Page) => {
  await chooseAnything(page);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
};

const sentAnswers = (context: BrowserContext): string[] => {
  const sent: string[] = [];
  context.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (response.request().method() === "PUT" && pathname.includes("/responses/")) sent.push(pathname);
  });
  return sent;
};

test("a block goes on without a line: answers wait, a reload keeps them, each is sent once, and the feedback comes", async ({
  page,
  context,
  line,
}) => {
  const block = await openCachedBlock(page);
  await checkAnswer(page);
  const sent = sentAnswers(context);
  await line.cut();
  await expect(page.locator("[data-line=offline]")).toBeVisible();
  await page.getByRole("button", { name: "Next question" }).click();
  await answer(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await answer(page);
  await expect(page.getByText("2 answers wait on this device")).toBeVisible();

  const before = await chosenFields(page);
  await page.reload();
  await expect(page.getByText("question 3 of 10")).toBeVisible();
  await expect.poll(() => chosenFields(page)).toEqual(before);
  await expect(page).toHaveTitle(/^Question 3 of 10/);
  await expect(page.locator("[data-line=offline]")).toContainText("2 answers wait on this device");
  await page.goto(`/practice/${block}`);
  await expect(page.getByText("question 4 of 10")).toBeVisible();
  await page.goto(`/practice/${block}?question=1`);
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
  await page.goto(`/practice/${block}?question=3`);
  await expect(page.getByText("2 answers wait on this device")).toBeVisible();

  await line.suggestion();
  await expect(page.getByText("All answers are sent.")).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.getByText("All answers are sent.")).toBeInViewport();
  expect(sent.length).toBe(2);
  expect(new Set(sent).size).toBe(2);
  const { questions } = await (await page.request.get(`/api/blocks/${block}`)).json();
  expect(questions.filter(({ answered }: { answered: boolean }) => answered)).toHaveLength(3);
});

test("an answer that comes after the end stays visible as not counted, in the set and in its results", async ({
  page,
  line,
}) => {
  const block = await answerOffline(page, line);
  expect((await page.request.post(`${line.product}/api/blocks/${block}/finish`)).ok()).toBe(true);
  await line.suggestion();
  await expect(page.getByText("Not counted: it came after this block had ended.")).toBeVisible({ timeout: 20_000 });
  await page.goto(`/practice/${block}/results`);
  await expect(page.locator("[data-late]:visible")).toBeVisible();
  await expect.poll(() => cachedIn(page, "blocks")).toEqual([]);
});

test("an answer that waited and cannot be read is told, once, and its question is open again", async ({
  page,
  line,
}) => {
  const block = await answerOffline(page, line);
  await page.evaluate(() => {
    const name = Object.keys(localStorage).find((each) => each.startsWith("iatrox:answer:")) ?? "";
    localStorage.setItem(name, '{"block":');
  });
  await page.reload();
  await expect(page.getByText("could not be read, so it was not sent")).toBeVisible();
  await expect(page.getByRole("button", { name: "Check answer" })).toBeVisible();
  await page.goto(`/practice/${block}`);
  await expect(page.getByText("could not be read, so it was not sent")).toBeHidden();
});

test("a block that the server no longer gives to this browser is forgotten", async ({
  page,
  context,
  browserErrors,
}) => {
  browserErrors.allow(/status of 404/);
  await openCachedBlock(page);
  await context.clearCookies();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
  await expect.poll(() => cachedIn(page, "blocks")).toEqual([]);
});

test("clearing removes everything, and asks first where an answer has not been sent", async ({ page, line }) => {
  await answerOffline(page, line);
  await page.goto("/offline");
  await expect(page.getByRole("link", { name: /^Block opened on/ })).toBeVisible();
  await expect(page.getByText("1 answer has not been sent yet.")).toBeVisible();
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await page.getByRole("button", { name: "Keep everything" }).click();
  expect(await cachedIn(page, "blocks")).not.toEqual([]);
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await page.getByRole("button", { name: "Clear all the same" }).click();
  await expect(page.getByText("nothing is kept on this device any more")).toBeVisible();
  expect(await deviceCaches(page)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("iatrox")))).toEqual([]);
});

test("whoever deletes their data has nothing of it left on the device", async ({ page }) => {
  await openCachedBlock(page);
  await page.goto("/privacy");
  await page.getByLabel("Yes, delete all my answers for good").check();
  await page.getByRole("button", { name: "Delete my data" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your data is deleted");
  await expect.poll(() => cachedIn(page, "blocks")).toEqual([]);
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("iatrox:"))))
    .toEqual([]);
});

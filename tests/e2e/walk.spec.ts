import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { answerToTheEnd, chooseAnything, generateQuestions, guide, playerListens } from "../support/learn-in-browser";

const openArticleFromHome = async (page: Page) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Ontario IMG registration" }).first().click();
  await expect(page).toHaveURL(guide);
};

const readThePassage = async (page: Page) => {
  const link = page.getByRole("link", { name: "Read the passage" }).first();
  const target = await link.getAttribute("href");
  await link.click();
  await expect(page).toHaveURL(target ?? "");
  expect(target).toMatch(/^\/articles\/ontario-cpso#./);
  await expect(page.locator(":target")).toBeInViewport();
};

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 780 } });

    test("a reader goes from home to the guide, ten questions, the results and the passage", async ({ page }) => {
      await openArticleFromHome(page);
      await generateQuestions(page);
      expect(await answerToTheEnd(page)).toBe(10);
      await readThePassage(page);
    });

    test("no page is wider than the window", async ({ page }) => {
      const block = await generateQuestions(page);
      for (const address of [
        "/",
        "/articles",
        guide,
        "/practice",
        "/practice/progress",
        "/practice/my-data",
        "/privacy",
        `/practice/${block}`,
      ]) {
        await page.goto(address);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, address).toBeLessThanOrEqual(0);
      }
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

  test("the same walk works with forms alone", async ({ page }) => {
    await openArticleFromHome(page);
    await generateQuestions(page);
    expect(await answerToTheEnd(page)).toBe(10);
    await readThePassage(page);
  });
});

/** Presses Tab until the element has the focus. */
const tabTo = async (page: Page, target: Locator) => {
  for (let presses = 0; presses < 400; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The keyboard does not reach it.");
};

test("the same walk works with the keyboard alone", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/");
  await tabTo(page, page.getByRole("link", { name: "Ontario IMG registration" }).first());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(guide);
  await tabTo(page, page.getByRole("button", { name: "Generate questions" }).first());
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/practice\//);
  for (let question = 1; question <= 10; question++) {
    await expect(page.getByText(`question ${question} of 10`)).toBeVisible();
    await answerByKeyboard(page);
    const onward = page.getByRole("button", { name: question < 10 ? "Next question" : "Finish block" });
    await tabTo(page, onward);
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { name: "Results" })).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: "Read the passage" }).first());
  await page.keyboard.press("Enter");
  await expect(page.locator(":target")).toBeInViewport();
});

const answerByKeyboard = async (page: Page) => {
  const answer = page.locator("#answer");
  const parts = await answer.locator("[data-part]").all();
  const lists = await answer.locator("select").all();
  const isOrdering = (await answer.locator("[data-row]").count()) > 0;
  const isNumber = (await answer.locator("input[type=number]").count()) > 0;
  for (const list of lists) {
    await tabTo(page, list);
    await page.keyboard.press("ArrowDown");
  }
  for (const part of isOrdering || lists.length > 0 ? [] : parts.length > 0 ? parts : [answer]) {
    await tabTo(page, part.locator("input:not([type=hidden])").first());
    if (isNumber) await page.keyboard.type("1");
    else await page.keyboard.press("Space");
  }
  await tabTo(page, page.getByRole("button", { name: "Check answer" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
};

test("letters and Enter answer a question from where the reader stands", async ({ page }) => {
  await generateQuestions(page);
  await playerListens(page);
  await chooseAnything(page);
  await page.locator("#stem").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
});

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { answerToTheEnd, checkAnswer, generateQuestions, guide } from "../support/learn-in-browser";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Has every section laid out, as whoever scrolls by it has: before, a box of a guessed height stands for it. */
const passBySections = (page: Page) =>
  page.evaluate(async () => {
    for (const section of document.querySelectorAll(".section-body")) {
      section.scrollIntoView();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  });

/** What is fixed to the lower edge covers nothing there, as it does wherever a page happens to be scrolled to. */
const scrollToEnd = (page: Page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));

const diagnostics = async (page: Page) => {
  await passBySections(page);
  await scrollToEnd(page);
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

/** Opens what is folded, and what is folded within it. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

const looks = [
  { width: 360, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

for (const { width, colorScheme } of looks) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test("axe finds nothing on the pages to read", async ({ page }) => {
      for (const address of [
        "/",
        "/articles",
        guide,
        "/practice",
        "/practice/progress",
        "/practice/my-data",
        "/privacy",
        "/offline",
      ]) {
        await page.goto(address);
        expect(await diagnostics(page), address).toEqual([]);
      }
    });

    test("axe finds nothing on a question, its feedback, a refusal and the results", async ({ page }) => {
      await generateQuestions(page);
      expect(await diagnostics(page), "a question").toEqual([]);
      await checkAnswer(page);
      expect(await diagnostics(page), "the feedback").toEqual([]);
      await page.getByRole("button", { name: "Next question" }).click();
      await page.getByRole("button", { name: "Check answer" }).click();
      expect(await diagnostics(page), "nothing chosen").toEqual([]);
      if (await page.getByRole("button", { name: "Next question" }).isVisible())
        await page.getByRole("button", { name: "Next question" }).click();
      await answerToTheEnd(page);
      expect(await diagnostics(page), "the results").toEqual([]);
      await openAll(page);
      expect(await diagnostics(page), "the results, opened").toEqual([]);
      await page.goto("/practice/progress");
      await openAll(page);
      expect(await diagnostics(page), "progress, opened").toEqual([]);
      await page.goto("/practice/my-data");
      expect(await diagnostics(page), "the learner's data").toEqual([]);
    });
  });
}

test("an address that leads nowhere says so in a page that axe accepts", async ({ browser, baseURL }) => {
  // The browser reports a page with status 404 on its console, so this page is not watched for errors.
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const answer = await page.goto("/articles/no-such-guide");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await diagnostics(page)).toEqual([]);
  await context.close();
});

import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { answerToTheEnd, checkAnswer, generateQuestions, guide } from "../support/learn-in-browser";

/** As whoever has scrolled by all of it has the page: each section laid out, and nothing fixed to its lower edge over them. */
const scrollByAll = (page: Page) =>
  page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>(".section-body"))
      section.style.contentVisibility = "visible";
    scrollTo(0, document.body.scrollHeight);
  });

/** Two looks that differ in all; that each pair of colours has its contrast in both schemes, tests/unit/tailwind.config.test.ts holds. */
const looks = [
  { width: 360, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

/** What axe finds on a page, on a phone in light and on a desk in dark. */
const diagnostics = async (page: Page) => {
  const found: string[] = [];
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await scrollByAll(page);
    found.push(...(await axeViolations(page, { rules: "wcag" })).map((violation) => `${width} px: ${violation}`));
  }
  return found;
};

/** Opens what is folded, and what is folded within it. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

test("axe finds nothing on the pages to read", async ({ page }) => {
  for (const address of [
    "/",
    "/articles",
    guide,
    "/practice",
    "/practice/progress",
    "/practice/my-data",
    "/privacy",
    "/question-statistics",
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

test("an address that leads nowhere says so in a page that axe accepts", async ({ page, browserErrors }) => {
  browserErrors.allow(/status of 404/);
  const answer = await page.goto("/articles/no-such-guide");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await diagnostics(page)).toEqual([]);
  const block = page.getByRole("link", { name: "Begin a new block" });
  await expect(block).toBeHidden();
  await page.goto("/practice/00000000-0000-4000-8000-000000000000");
  await expect(block).toBeVisible();
  expect(await diagnostics(page)).toEqual([]);
});

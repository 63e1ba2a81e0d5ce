import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { joinStudio } from "../support/join-studio";

/** What is wrong with a page as it is, with all of its folds open: axe, and whether it runs over its side. */
const diagnostics = async (page: Page): Promise<string[]> => {
  for (const fold of await page.locator("main details").all())
    await fold.evaluate((element) => element.setAttribute("open", ""));
  const violations = await axeViolations(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations, ...(over > 0 ? [`runs over by ${over}`] : [])];
};

const words = "The page of the regulator says something else in this part.";

test("what a reader reports waits for a reviewer, who closes it on the page Care", async ({ context, page }) => {
  await page.goto("/articles/ontario-cpso");
  await page.getByRole("link", { name: "Report something wrong here" }).click();
  const form = page.locator("form", { has: page.getByRole("button", { name: "Send" }) });
  await form.getByLabel("In which part?").selectOption({ index: 1 });
  await form.getByLabel("What is wrong?").selectOption("It is out of date");
  await form.getByLabel(/What should it say/).fill(words);
  await form.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();

  const reviewer = await joinStudio(context, { name: "Rana", signInName: "rana-care", role: "reviewer" });
  await reviewer.setViewportSize({ width: 320, height: 740 });
  await reviewer.goto("/studio");
  await reviewer.getByRole("link", { name: /reports? of (a reader|readers)/ }).click();
  await expect(reviewer).toHaveURL(/\/studio\/care#reports$/);
  expect(await diagnostics(reviewer)).toEqual([]);
  const report = reviewer.getByRole("listitem").filter({ hasText: words });
  await expect(report).toContainText("It is out of date");
  await expect(report).toContainText(/version \d+/);
  await report.getByLabel("What came of it").fill("It says the same in other words.");
  await report.getByRole("button", { name: "Close the report" }).click();
  await expect(reviewer.getByRole("status")).toHaveText("The report is closed.");
  await expect(reviewer.getByText(words)).toHaveCount(0);
});

test("a learner without an account sees what became of the question that they reported", async ({ context, page }) => {
  const data = { article: "ontario-cpso", count: 1, mode: "tutor", forms: ["single-best-answer"] };
  const { id } = await (await page.request.post("/api/blocks", { data })).json();
  await page.goto(`/practice/${id}`);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Check answer" }).click();
  await page.locator("summary.tool", { hasText: "Report" }).click();
  await page.getByLabel("The rule has changed").check();
  const sentence = "The register has another name since the spring.";
  await page.getByLabel(/Anything to add/).fill(sentence);
  await page.getByRole("button", { name: "Send report" }).click();
  await expect(page.getByText("Thank you. An editor will read it")).toBeVisible();
  await page.goto("/practice/progress#reports");
  await expect(page.getByText("No editor has looked into it yet.")).toBeVisible();

  const reviewer = await joinStudio(context, { name: "Rana", signInName: "rana-answers", role: "reviewer" });
  await reviewer.goto("/studio/care#reports");
  const report = reviewer.getByRole("listitem").filter({ hasText: sentence });
  await report.locator("summary").click();
  await report.getByLabel("What came of it").fill("It has, and the question says so now.");
  await report.getByRole("button", { name: "Close the report" }).click();
  await expect(reviewer.getByRole("status")).toHaveText("The report is closed.");

  await page.reload();
  await expect(page.getByText("It has, and the question says so now.")).toBeVisible();
  expect(await diagnostics(page)).toEqual([]);
});

test("statistics of questions are sorted, by a form on a phone and by their heads elsewhere, and a question has a page of its own", async ({
  context,
}) => {
  const reader = await joinStudio(context, { name: "Noor", signInName: "noor-statistics", role: "author" });
  await reader.setViewportSize({ width: 320, height: 740 });
  await reader.goto("/studio");
  await reader.getByRole("link", { name: "Statistics of questions" }).click();
  await expect(reader.getByLabel("Show", { exact: true })).toBeVisible();
  expect(await diagnostics(reader)).toEqual([]);
  await reader.getByLabel("Show", { exact: true }).selectOption("each question");
  await reader.getByLabel("Guide").selectOption({ index: 1 });
  await reader.getByRole("button", { name: "Show" }).click();
  await reader.getByLabel("Sort by").selectOption("Answers");
  await reader.getByRole("button", { name: "Sort" }).click();
  await expect(reader).toHaveURL(/sort=n/);
  expect(await diagnostics(reader)).toEqual([]);
  await reader.setViewportSize({ width: 1280, height: 800 });
  const answers = reader.getByRole("columnheader", { name: "Answers" });
  await expect(answers).toHaveAttribute("aria-sort", "descending");
  await reader.getByRole("link", { name: "Answers" }).click();
  await expect(answers).toHaveAttribute("aria-sort", "ascending");
  expect(await diagnostics(reader)).toEqual([]);
  await reader.getByRole("rowheader").first().getByRole("link").click();
  await expect(reader.getByRole("heading", { name: "Figures" })).toBeVisible();
  expect(await diagnostics(reader)).toEqual([]);
});

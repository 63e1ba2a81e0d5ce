import { expect, type Page } from "@playwright/test";

export const guide = "/articles/ontario-cpso";

/** From the guide to the first question of a new block. Gives the block's id. */
export const generateQuestions = async (page: Page): Promise<string> => {
  await page.goto(guide);
  await page.getByRole("button", { name: "Generate questions" }).first().click();
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
};

/** Resolves once the script of a question's page listens. */
export const playerListens = (page: Page): Promise<void> => expect(page.locator(".tool-keys")).toBeAttached();

/** Gives some answer to the question on the page, whatever its form; an ordering is checked as it stands. */
export const chooseAnything = async (page: Page): Promise<void> => {
  // What is not there yet is not visible either.
  await page.waitForLoadState();
  const choice = page.getByRole("radiogroup").first().getByRole("radio").first();
  const box = page.locator("#answer input[name=options]").first();
  const number = page.locator("#answer input[type=number]");
  if (await choice.isVisible()) await choice.check();
  else if (await box.isVisible()) await box.check();
  else if (await page.locator("#answer [data-part]").first().isVisible()) {
    for (const part of await page.locator("#answer [data-part]").all()) await part.locator("input").first().check();
  } else if (await number.isVisible()) await number.fill("1");
  for (const list of await page.locator("#answer select").all()) await list.selectOption({ index: 1 });
};

/** What the form would send of an answer, whatever its form, without what is new with every look. */
export const chosenFields = (page: Page): Promise<string[]> =>
  page
    .locator("#answer")
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form)].filter(([name]) => name !== "responseId" && name !== "shown").map(String),
    );

export const checkAnswer = async (page: Page): Promise<void> => {
  await chooseAnything(page);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
};

/** Answers what is left of a tutor block and finishes it. */
export const answerToTheEnd = async (page: Page): Promise<number> => {
  for (let answered = 1; ; answered++) {
    await checkAnswer(page);
    const next = page.getByRole("button", { name: "Next question" });
    await page.waitForLoadState();
    if (!(await next.isVisible())) {
      await page.getByRole("button", { name: "Finish block" }).click();
      await expect(page.getByRole("heading", { name: "Results", exact: true })).toBeVisible();
      return answered;
    }
    const stem = await page.locator("#stem").textContent();
    await next.click();
    await expect(page.locator("#stem")).not.toHaveText(stem ?? "");
  }
};

import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { joinStudio } from "../support/join-studio";

const phone = { width: 320, height: 740 };

/** What is wrong with a page as it is: axe, and whether it runs over its side. */
const diagnostics = async (page: Page): Promise<string[]> => {
  const violations = await axeViolations(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations, ...(over > 0 ? [`runs over by ${over}`] : [])];
};

test("an expert without script and account signs claims on a phone, the guide says so, and a doubt waits in the studio", async ({
  browser,
  context,
  browserErrors,
}) => {
  browserErrors.allow(/status of 410/);
  const reviewer = await joinStudio(context, { name: "Rana", signInName: "rana-claims", role: "reviewer" });
  await reviewer.setViewportSize(phone);
  await reviewer.goto("/studio/signatures");
  expect(await diagnostics(reviewer)).toEqual([]);
  await reviewer.getByLabel("Guide").selectOption("nac-examination");
  await reviewer.getByRole("button", { name: "Choose claims" }).click();
  await reviewer.getByLabel("Name of the expert").fill("Dr. A. Example");
  await reviewer.getByLabel("Role").fill("family physician");
  for (const part of await reviewer.locator("[name=sections]:not([value=introduction])").all()) await part.uncheck();
  await reviewer.locator("li:has([value=introduction]) > details > summary").click();
  expect(await diagnostics(reviewer)).toEqual([]);
  const count = await reviewer.locator("details[open] input[name=facts]").count();
  await reviewer.getByRole("button", { name: "Make an address" }).click();
  const address = await reviewer.getByLabel("Address for one expert").inputValue();
  expect(await diagnostics(reviewer)).toEqual([]);
  await reviewer.reload();
  await expect(reviewer.getByLabel("Address for one expert")).toHaveCount(0);

  // The page that is there by now has to be made anew.
  await reviewer.goto("/articles/nac-examination");
  await expect(reviewer.getByText("claims signed by")).toHaveCount(0);

  const bare = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const expert = await bare.newPage();
  await expert.goto(new URL(address).pathname);
  await expert.getByRole("button", { name: "Begin" }).click();
  await expert.getByRole("link", { name: "Continue with claim 1" }).click();
  await expert.getByRole("button", { name: "Wrong" }).click();
  await expect(expert.getByRole("status")).toContainText("What is wrong?");
  await expert.getByLabel("Note", { exact: true }).fill("It is on another page now.");
  await expert.getByRole("button", { name: "The source has moved" }).click();
  for (let position = 2; position <= count; position++) {
    await expect(expert.getByRole("heading", { level: 1 })).toHaveText(`Claim ${position} of ${count}`);
    await expert.getByRole("button", { name: "Agree", exact: true }).click();
  }
  await expect(expert.getByText(`You sign the ${count - 1} claims that you agree with.`)).toBeVisible();
  const thief = await (await browser.newContext()).newPage();
  expect((await thief.goto(new URL(address).pathname))?.status()).toBe(410);
  expect(await diagnostics(thief)).toEqual([]);
  await expert.getByRole("button", { name: "Sign" }).click();
  await expect(expert.getByRole("heading", { name: "Thank you" })).toBeVisible();

  await expert.getByRole("link", { name: "Read the guide" }).click();
  const line = expert.getByRole("link", { name: `${count - 1} of` });
  await expect(line).toContainText("claims signed by Dr. A. Example, family physician,");
  await line.click();
  await expert
    .locator("summary")
    .filter({ hasText: `${count - 1} claims` })
    .click();
  await expect(expert.locator(".excerpts li")).toHaveCount(count - 1);

  await reviewer.goto("/studio");
  await expect(reviewer.getByText("Dr. A. Example: the source has moved · It is on another page now.")).toBeVisible();
  await reviewer.getByRole("heading", { name: "Claims that an expert doubts" }).locator("..").getByRole("link").click();
  await reviewer.locator("summary", { hasText: "Nothing changes" }).click();
  await reviewer.getByLabel("Why nothing changes").fill("The page still says it.");
  expect(await diagnostics(reviewer)).toEqual([]);
  await reviewer.getByRole("button", { name: "Nothing changes" }).click();
  await expect(reviewer.getByText(/Rana left it as it is on .*: The page still says it\./)).toBeVisible();
  await reviewer.goto("/studio");
  await expect(reviewer.getByText("Claims that an expert doubts")).toHaveCount(0);
  await bare.close();
});

import { randomUUID } from "node:crypto";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { joinStudio } from "../support/join-studio";

/** A question that can be taken, and one of a form that this bank does not have. */
const gift = `When does a loan of a parking card end?{=After 24 days#The desk says so. ~After 12 days#That is a season. ~Never}

Write about parking.{}
`;

test("questions of another system come into a draft without script, and what cannot be taken is named first", async ({
  browser,
  baseURL,
  browserErrors,
}) => {
  browserErrors.allow(/status of 409/);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await joinStudio(context, {
    ...{ name: "Olga", signInName: `olga-${randomUUID()}@example.org`, role: "author" },
  });
  await page.setViewportSize({ width: 360, height: 740 });
  const { id } = await (await page.request.post("/api/studio/drafts", { data: { article: "ontario-cpso" } })).json();
  const address = `/studio/drafts/${id}/questions`;
  await page.goto(address);
  const send = async (takeRest: boolean) => {
    await page.locator("summary", { hasText: "Bring questions from elsewhere" }).click();
    await page.getByLabel("GIFT", { exact: true }).check();
    await page.getByLabel("File", { exact: true }).setInputFiles({
      ...{ name: "questions.gift", mimeType: "text/plain", buffer: Buffer.from(gift) },
    });
    if (takeRest) await page.getByLabel(/^Take what is good/).check();
    await page.getByRole("button", { name: "Bring them in" }).click();
  };

  await send(false);
  await expect(page.getByText(/1 of its questions can be taken, and something else cannot/)).toBeVisible();

  await page.goto(address);
  await expect(page.getByText("When does a loan of a parking card end?")).toHaveCount(0);
  await send(true);
  await expect(page).toHaveURL(new RegExp(`${address}\\?`));
  const question = page.getByRole("listitem").filter({ hasText: "When does a loan of a parking card end?" });
  await expect(question.first()).toBeAttached();
  await expect(page.getByText("Write about parking.")).toHaveCount(0);

  const withScript = await browser.newContext({ baseURL, storageState: await context.storageState() });
  const look = await withScript.newPage();
  await look.setViewportSize({ width: 360, height: 740 });
  await look.goto(address);
  await look.locator("summary", { hasText: "Bring questions from elsewhere" }).click();
  expect(await axeViolations(look, { rules: "wcag" })).toEqual([]);
  expect(await look.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await withScript.close();

  const check = (await (await page.request.get(`/api/studio/drafts/${id}/check`)).json()) as {
    diagnostics: { severity: string; message: string }[];
  };
  const errors = check.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ message }) => message).join("\n")).toContain("`objective` is missing.");
  await context.close();
});

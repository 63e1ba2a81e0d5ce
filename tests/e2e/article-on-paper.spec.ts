import { expect, test } from "../support/browser-test";
import { guide } from "../support/learn-in-browser";

test("a guide on paper spells out where links lead, and leaves boxes empty that are ticked on the screen", async ({
  page,
}) => {
  await page.goto(guide);
  await page.locator("#step-1").getByRole("checkbox", { name: "Done" }).check();
  await page.emulateMedia({ media: "print" });
  const printed = await page
    .locator("#sources a[href^='http']")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(printed).toMatch(/^" \(https?:\/\//);
  const listed = page.locator(".sources > li");
  expect(await listed.evaluateAll((items) => items.every((item) => item.getBoundingClientRect().height > 0))).toBe(
    true,
  );
  const box = page.locator("#step-1").getByRole("checkbox", { name: "Done" });
  expect(await box.evaluate((input) => getComputedStyle(input).appearance)).toBe("none");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the sources are one line, which a link to one of them opens, and paper has them all", async ({ page }) => {
    await page.goto(guide);
    const last = page.locator(".sources > li").last();
    await expect(last).toBeHidden();
    await page.goto(`${guide}#${await last.getAttribute("id")}`);
    await expect(last).toBeVisible();
    await expect(last).toBeInViewport();
    await page.goto(guide);
    await page
      .getByText(/^\d+\ssources$/)
      .last()
      .click();
    await expect(last).toBeVisible();
  });

  test("parts of a step are folded, a link to a sentence opens its part, and paper has every part", async ({
    page,
  }) => {
    await page.goto(guide);
    const sentence = page.locator("#step-2 .step-part:not([open]) [id^=fact-]").first();
    await expect(sentence).toBeHidden();
    const fact = await sentence.getAttribute("id");
    await page.goto(`${guide}#${fact}`);
    await expect(page.locator(`#${fact}`)).toBeInViewport();
    await page.goto(guide);
    expect(await page.locator("details :is(.bottom-line, .callout, .checklist)").count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    const heights = await page
      .locator(".step-part li")
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });
});

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
  const inPage = page.locator("#sources a[href^='#']").first();
  expect(await inPage.evaluate((link) => getComputedStyle(link, "::after").content)).toBe("none");
  const box = page.locator("#step-1").getByRole("checkbox", { name: "Done" });
  expect(await box.evaluate((input) => getComputedStyle(input).appearance)).toBe("none");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

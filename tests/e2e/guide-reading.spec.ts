import { expect, test } from "../support/browser-test";
import { guide } from "../support/learn-in-browser";

test.use({ javaScriptEnabled: false });

test("a word explains itself where it is tapped, without script", async ({ page }) => {
  await page.goto(guide);
  const card = page.locator("[popover]", { hasText: "in which students learn" });
  await expect(card).toBeHidden();
  await page.getByRole("button", { name: "clinical clerkship" }).click();
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await page.locator("#step-4").getByRole("button", { name: "MCCQE", exact: true }).click();
  await expect(
    page.locator("[popover]", { hasText: "Medical Council of Canada Qualifying Examination" }),
  ).toBeVisible();
});

test("a section is reported without script, and the way leads back to it", async ({ page }) => {
  await page.goto(`/fr${guide}`);
  const step = page.locator("#step-2");
  await step.getByText("Cette section contient-elle une erreur?").click();
  await step.getByLabel("Qu’est-ce qui ne va pas?").selectOption({ label: "Un lien ne mène nulle part" });
  await step.getByLabel(/^Que devrait-elle dire/).fill("Le lien est mort.");
  await step.getByRole("button", { name: "Envoyer" }).click();
  await expect(page).toHaveURL(/\/fr\/articles\/ontario-cpso\/thanks\?section=step-2$/);
  await expect(page.getByRole("heading", { name: "Merci" })).toBeVisible();
  await page.getByRole("link", { name: "Revenir où vous étiez" }).click();
  await expect(page).toHaveURL(/\/fr\/articles\/ontario-cpso#step-2$/);
});

test("the page of thanks prints no words of whoever wrote its address", async ({ page }) => {
  await page.goto(`${guide}/thanks?section=Send%20money`);
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("Send money");
});

for (const address of [guide, `/fr${guide}`, `${guide}/thanks?section=step-1`, "/articles"]) {
  test(`${address} fits a phone of 320 px, also with text of twice the size and every form open`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(address);
    for (const size of ["100%", "200%"]) {
      const width = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        for (const details of document.querySelectorAll("details")) details.open = true;
        return document.documentElement.scrollWidth;
      }, size);
      expect([size, width]).toEqual([size, 320]);
    }
    await context.close();
  });
}

test("on paper there are boxes to tick and addresses after links, and nothing to press", async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: "print" });
  for (const button of await page.getByRole("button").all())
    expect([await button.textContent(), (await button.getAttribute("class")) ?? ""]).toEqual([
      expect.any(String),
      "term",
    ]);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByText("Is this section wrong?").first()).toBeHidden();
  expect(await page.locator("input[type=checkbox]:visible").count()).toBeGreaterThanOrEqual(9);
});

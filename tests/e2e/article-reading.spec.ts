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
  await page.locator(".contents-beside").getByRole("link", { name: "Signaler une erreur ici" }).click();
  const report = page.locator(".report");
  await report.getByLabel("Dans quelle partie?").selectOption("step-2");
  await report.getByLabel("Qu’est-ce qui ne va pas?").selectOption({ label: "Un lien ne mène nulle part" });
  await report.getByLabel(/^Que devrait-elle dire/).fill("Le lien est mort.");
  await report.getByRole("button", { name: "Envoyer" }).click();
  await expect(page).toHaveURL(/\/fr\/articles\/ontario-cpso\/thanks\?section=step-2$/);
  await expect(page.getByRole("heading", { name: "Merci" })).toBeVisible();
  await page.getByRole("link", { name: "Revenir où vous étiez" }).click();
  await expect(page).toHaveURL(/\/fr\/articles\/ontario-cpso#step-2$/);
});

test("a report that is refused is told in the language of its page, and leads to the guides", async ({
  page,
  browserErrors,
}) => {
  browserErrors.allow(/status of 404/);
  await page.goto(`/fr${guide}`);
  const report = page.locator(".report");
  await report.locator("summary").click();
  await report.getByRole("option", { name: "Choisissez une partie" }).evaluate((option: HTMLOptionElement) => {
    option.value = "no-such-section";
  });
  await report.getByRole("button", { name: "Envoyer" }).click();
  await expect(page.getByRole("heading", { name: "Cela n’a pas fonctionné" })).toBeVisible();
  await page.getByRole("link", { name: "la liste des guides" }).click();
  await expect(page).toHaveURL(/\/fr\/articles$/);
});

test("the page of thanks prints no words of whoever wrote its address", async ({ page }) => {
  await page.goto(`${guide}/thanks?section=Send%20money`);
  await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("Send money");
});

test("on paper there are boxes to tick and addresses after links, and nothing to press", async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: "print" });
  for (const button of await page.getByRole("button").all())
    expect([await button.textContent(), (await button.getAttribute("class")) ?? ""]).toEqual([
      expect.any(String),
      expect.stringMatching(/^(term|source-pill)/),
    ]);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByText("Report something wrong here").first()).toBeHidden();
  expect(await page.locator("input[type=checkbox]:visible").count()).toBeGreaterThanOrEqual(9);
});

test("on a phone, a link from elsewhere ends at its passage, however far down the guide", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(guide);
  const passages = await page.locator("[id^=fact-]").evaluateAll((marks) => marks.map(({ id }) => id));
  for (const passage of passages.filter((_, index) => index % 20 === 0).concat("fact-res-certificate-ends")) {
    await page.goto("/practice");
    await page.goto(`${guide}#${passage}`);
    await expect(page.locator(":target"), passage).toBeInViewport();
  }
});

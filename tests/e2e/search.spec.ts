import { axeViolationsInBothSchemes } from "../support/axe";
import { expect, test } from "../support/browser-test";

const field = "What are you looking for?";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the box shows the whole of what was asked, and its button is named", async ({ page }) => {
    await page.goto("/search?q=how+much+does+mccqe+cost");
    const cut = await page.getByLabel(field).evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(cut).toBe(0);
    await expect(page.getByRole("button", { name: "Search", exact: true })).toBeInViewport();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a search leads to the very sentence, with what was found marked", async ({ page }) => {
    await page.goto("/search");
    await page.getByLabel(field).fill("police check");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/search\?q=police\+check$/);
    await expect(page.getByRole("status")).toHaveText(
      /^\d+\sresults in \d+\sguides?, best first\.$|^The 30 best results/,
    );
    const first = page.locator('.results a[href*="/ontario-cpso#fact-"]').first();
    await expect(first.locator("mark", { hasText: /^criminal record search$/ })).toBeVisible();
    await first.click();
    await expect(page).toHaveURL(/\/articles\/ontario-cpso#fact-/);
    await expect(page.locator(":target")).toContainText("criminal record search");
  });

  test("a slip is understood and put right", async ({ page }) => {
    await page.goto("/search?q=certifcate+of+registraton");
    await page.getByRole("link", { name: "certificate of registration", exact: true }).click();
    await expect(page.getByLabel(field)).toHaveValue("certificate of registration");
  });

  test("where nothing is found there is a way on", async ({ page }) => {
    await page.goto("/search?q=zzyzx");
    await expect(page.getByRole("status")).toHaveText("Nothing found for “zzyzx”.");
    await page.getByRole("link", { name: "See all guides" }).click();
    await expect(page).toHaveURL(/\/articles$/);
  });

  test("markup that somebody searches for is text", async ({ page }) => {
    await page.goto(`/search?${new URLSearchParams({ q: '"><img src=x onerror=alert(1)><mark>permit' })}`);
    await expect(page.locator("main img")).toHaveCount(0);
    await expect(page.getByLabel(field)).toHaveValue('"><img src=x onerror=alert(1)><mark>permit');
  });

  for (const query of ["%00%FF%FE", "%F0%9F%A9%BA", "%26%7C%21%3A%2A%27%22%5C%28%29", "a", "licence+".repeat(1200)]) {
    test(`${query.slice(0, 30)} gets an answer`, async ({ page }) => {
      const reply = await page.goto(`/search?q=${query}`);
      expect(reply?.status()).toBe(200);
      await expect(page.getByRole("status")).not.toBeEmpty();
    });
  }
});

test("a search answers while one types, and its address can be shared", async ({ page }) => {
  await page.goto("/search");
  await page.getByLabel(field).pressSequentially("criminal rec", { delay: 20 });
  await expect(page.locator(".results a").first()).toContainText(/criminal record/i);
  await expect(page.getByRole("status")).toHaveText(
    /^\d+\sresults in \d+\sguides?, best first\.$|^The 30 best results/,
  );
  await expect(page).toHaveURL(/\/search\?q=criminal\+rec$/);
  await expect(page.getByLabel(field)).toBeFocused();
  await page.getByLabel(field).fill("");
  await expect(page.getByRole("heading", { name: "Many people look for" })).toBeVisible();
  await expect(page).toHaveURL(/\/search$/);
});

test("a search that cannot be asked says so", async ({ page, context, browserErrors }) => {
  browserErrors.allow(/^Failed to load resource: net::ERR_FAILED/);
  await page.goto("/search");
  await context.route("**/search?*", (route) => route.abort());
  await page.getByLabel(field).fill("permit");
  await expect(page.getByRole("status")).toContainText("The search did not answer.");
  // What was answered before is asked again: the page does not show it any more.
  await context.unroute("**/search?*");
  await page.getByLabel(field).fill("");
  await expect(page.getByRole("heading", { name: "Many people look for" })).toBeVisible();
});

test("what was typed goes along to the other language", async ({ page }) => {
  await page.goto("/search");
  await page.getByLabel(field).fill("nac");
  await expect(page).toHaveURL(/\/search\?q=nac$/);
  await page.getByRole("link", { name: "Français (FR)" }).click();
  await expect(page).toHaveURL(/\/fr\/search\?q=nac$/);
});

test("a card leads to the route that answers, and what no guide has is said", async ({ page }) => {
  await page.goto("/search?q=PLAB+exam");
  await expect(page.getByRole("status")).toHaveText(/^Nothing on “PLAB”\. Nearest: /);
  await page.goto("/search?q=temporary+independent+practice");
  await page.locator(".best-card").getByRole("link", { name: "Temporary Independent Practice" }).click();
  await expect(page).toHaveURL(/\/route\/temporary-practice$/);
});

test("the card for dates names the examination, says that they are over, and leads to the official page", async ({
  page,
}) => {
  await page.goto("/search?q=nac+exam+dates");
  const card = page.locator(".best-card");
  await expect(card.getByRole("heading")).toHaveText(/^NAC Examination: The session of /);
  await expect(card).toContainText("All of these days are past.");
  await expect(card.getByRole("link", { name: /^Medical Council of Canada: / })).toHaveAttribute(
    "href",
    /^https:\/\/mcc\.ca\//,
  );
  await card.getByRole("link", { name: "Read the passage" }).click();
  await expect(page).toHaveURL(/\/articles\/nac-examination#fact-/);
});

test("the keyboard alone leads from a guide to an answer", async ({ page }) => {
  await page.goto("/articles/ontario-cpso");
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/\/search#q$/);
  await expect(page.getByLabel(field)).toBeFocused();
  await page.keyboard.type("work visa");
  await expect(page.locator(".results mark", { hasText: "work permit" }).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator(".results a").first()).toBeFocused();
  await page.keyboard.press("/");
  await expect(page.getByLabel(field)).toBeFocused();
});

test("in French, the search is in French and finds the French guide", async ({ page }) => {
  await page.goto("/fr/search?q=certificat+de+police");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.locator(".results a").first().click();
  await expect(page).toHaveURL(/\/fr\/articles\/[a-z-]+#fact-/);
});

test("no other word is offered for a name that a French guide has", async ({ page }) => {
  await page.goto("/fr/search?q=Qu%C3%A9bec");
  await expect(page.getByText("Mots les plus proches")).toBeHidden();
  await expect(page.locator(".results mark").first()).toHaveText(/Québec/);
});

test("a slip is put right in the reader's own query, with the accents of the guides", async ({ page }) => {
  await page.goto("/fr/search?q=L%E2%80%99inscripton+du+superviseurr");
  await expect(page.getByText("Résultats pour")).toContainText("L’inscription du superviseur");
});

test("axe finds nothing on a search, light and dark", async ({ page }) => {
  for (const address of [
    "/search",
    "/search?q=police+check",
    "/search?q=zzyzx",
    "/search?q=nac+exam+dates",
    "/fr/search?q=permis",
  ]) {
    await page.goto(address);
    expect(await axeViolationsInBothSchemes(page), address).toEqual([]);
  }
});

import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { generateQuestions, guide } from "../support/learn-in-browser";

const mainNavigation = (page: Page) => page.getByRole("navigation", { name: "Main" });

/** Sets the size of text that the reader chose in the browser, which media queries in rem follow. */
const setTextSize = async (page: Page, percent: number) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: (16 * percent) / 100 } });
};

const positionOf = (page: Page) => mainNavigation(page).evaluate((nav) => getComputedStyle(nav).position);

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the header is one row, and the four places are at the lower edge, the current one marked", async ({ page }) => {
    await page.goto(guide);
    const header = await page.getByRole("banner").boundingBox();
    expect(header?.height).toBeLessThanOrEqual(56);
    await expect(mainNavigation(page).getByRole("link")).toHaveText(["Home", "Route", "Practise", "Guides"]);
    await expect(mainNavigation(page).getByRole("link", { name: "Guides" })).toHaveAttribute("aria-current", "page");
    const bar = await mainNavigation(page).boundingBox();
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(740);
    for (const target of await page.getByRole("banner").locator("a:visible, button:visible").all()) {
      const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
      expect(Math.min(width, height), (await target.textContent()) ?? "").toBeGreaterThanOrEqual(44);
    }
  });

  test("the bar hides nothing of the end of the page", async ({ page }) => {
    await page.goto("/privacy");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const [foot, bar] = [await page.getByRole("contentinfo").boundingBox(), await mainNavigation(page).boundingBox()];
    // A window scrolls by whole pixels.
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThan((bar?.y ?? 0) + 1);
  });

  test("the places are gone in a set of questions", async ({ page }) => {
    await generateQuestions(page);
    await expect(mainNavigation(page)).toBeHidden();
    await expect(page.getByRole("link", { name: /^Leave the block/ })).toBeVisible();
  });

  test("with text of twice the size, and in a low window, the places stand in the page", async ({ page }) => {
    await page.goto(guide);
    expect(await positionOf(page)).toBe("fixed");
    await page.setViewportSize({ width: 360, height: 390 });
    expect(await positionOf(page)).toBe("static");
    await setTextSize(page, 200);
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await positionOf(page)).toBe("static");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

for (const width of [640, 1280])
  test(`the French header, whose words are longer, is one row of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/fr");
    expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThanOrEqual(64);
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("the menu opens over the page, and leads on", async ({ page }) => {
    await page.goto(guide);
    const menu = page.getByRole("navigation", { name: "Menu" });
    const before = await menu.boundingBox();
    expect(before?.y).toBeGreaterThan(740);
    await page.getByRole("button", { name: "Menu" }).click();
    const open = await menu.boundingBox();
    expect(open?.y).toBeLessThan(60);
    await menu.getByRole("link", { name: "Progress" }).click();
    await expect(page).toHaveURL(/\/practice\/progress$/);
  });
});

test("each page offers the other language: the same page, or where it has none, the list of its guides", async ({
  page,
}) => {
  for (const [address, other] of [
    ["/", "/fr"],
    [guide, `/fr${guide}`],
    [`${guide}/thanks`, `/fr${guide}`],
    [`${guide}/history`, `/fr${guide}/history`],
    ["/search?q=nac", /^\/fr\/search/],
  ] as const) {
    await page.goto(address);
    const link = page.getByRole("banner").getByRole("link", { name: "Français (FR)" });
    await expect(link).toHaveAttribute("href", other);
  }
});

test("so does a page that is not there", async ({ request }) => {
  for (const [address, other] of [
    ["/nope", "/fr/articles"],
    ["/fr/nope", "/articles"],
  ]) {
    const reply = await request.get(address ?? "");
    expect([reply.status(), await reply.text()]).toEqual([
      404,
      expect.stringMatching(new RegExp(`<a href="${other}" lang="\\w\\w" hrefLang="\\w\\w"`)),
    ]);
  }
});

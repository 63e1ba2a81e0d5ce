import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { guide } from "../support/learn-in-browser";

const mark = "#bottom-line .source-pill";

test("Enter on a mark opens its source, Escape shuts it, and the focus stays at the mark", async ({ page }) => {
  await page.goto(guide);
  const card = page.locator("#opened-source");
  await page.locator(mark).first().focus();
  await page.keyboard.press("Enter");
  await expect(card).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${guide}$`));
  const entry = page.locator((await page.locator(mark).first().getAttribute("href")) ?? "");
  await expect(card).toContainText((await entry.locator("span").first().textContent()) ?? "");
  await expect(card).toContainText((await entry.locator("a").first().textContent()) ?? "");
  await expect(card).toContainText(/page (un)?dated.*, read on .* from a stored copy/i);
  await expect(card.getByRole("link", { name: "Official source" })).toHaveAttribute(
    "href",
    (await entry.locator("a").first().getAttribute("href")) ?? "",
  );
  expect(await axeViolations(page, { part: "#opened-source" })).toEqual([]);
  // What floats beside the mark is next in the order of the keyboard.
  await page.keyboard.press("Tab");
  await expect(card.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(page.locator(mark).first()).toBeFocused();
});

test("a mark shows the words of the page, where they are kept, and its card lies beside it", async ({ page }) => {
  await page.goto(guide);
  const card = page.locator("#opened-source");
  const listing = await (await page.request.get(`${guide}/excerpts`)).text();
  const excerpted = [...listing.matchAll(/data-fact="([^"]+)"/g)].map(([, fact]) => fact);
  const quoting = page
    .locator(excerpted.map((fact) => `#fact-${fact} + .source-mark > .source-pill:only-child`).join(", "))
    .locator("visible=true")
    .first();
  await quoting.click();
  await expect(card.locator("blockquote").first()).toBeVisible();
  await expect(card.getByRole("link", { name: "What the page says" })).toHaveAttribute("href", /\/excerpts#source-/);
  const [beside, own] = [await card.boundingBox(), await quoting.boundingBox()];
  if (!beside || !own) throw new Error("The card or its mark is not drawn.");
  const gap = Math.max(beside.y - (own.y + own.height), own.y - (beside.y + beside.height));
  expect(gap).toBeLessThan(40);
  await quoting.click();
  await expect(card).toBeHidden();
  await quoting.click();
  await page.getByRole("heading", { level: 1 }).click({ force: true, position: { x: 1, y: 1 } });
  await expect(card).toBeHidden();
});

test("on a desk the card lies under its sentence or above it, never over it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(guide);
  const marks = page.locator("[id^=fact-] + .source-mark > .source-pill").locator("visible=true");
  for (const [index, height] of [
    [3, 0.25],
    [3, 0.9],
    [9, 0.9],
  ] as const) {
    const mark = marks.nth(index);
    await mark.evaluate((one, share) => scrollBy(0, one.getBoundingClientRect().top - innerHeight * share), height);
    await mark.click();
    const covered = await page.locator("#opened-source").evaluate((card) => {
      const over = card.getBoundingClientRect();
      const lines = document.querySelector("[data-sourced]")?.getClientRects() ?? [];
      return [...lines].filter(
        ({ top, bottom, left, right }) =>
          bottom > over.top + 1 && top < over.bottom - 1 && right > over.left && left < over.right,
      ).length;
    });
    expect(covered, `mark ${index} at ${height}`).toBe(0);
    await mark.click();
  }
});

test("where a browser knows no popovers, a mark leads to its source", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, "showPopover");
  });
  await page.goto(guide);
  const link = page.locator(mark).first();
  const anchor = (await link.getAttribute("href")) ?? "";
  await link.click();
  await expect(page.locator(anchor)).toBeInViewport();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a mark leads to its source, which lights up, and the way back leads to the mark", async ({ page }) => {
    await page.goto(guide);
    const link = page.locator(mark).first();
    const anchor = (await link.getAttribute("href")) ?? "";
    const colour = () => page.locator(anchor).evaluate((entry) => getComputedStyle(entry).backgroundColor);
    const before = await colour();
    await link.click();
    await expect(page.locator(anchor)).toBeInViewport();
    expect(await colour()).not.toBe(before);
    await page.goBack();
    await expect(link).toBeInViewport();
  });
});

import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";

const systems = "/articles/who-does-what";
const provinces = "/articles/provinces-side-by-side";
const match = "/route/match-first-round?goal=residency&licence=none&training=none&school=elsewhere&status=yes";

/** Where the links of a part lead, those that do not exist left out. */
const deadLinks = async (page: Page, part: string) => {
  const addresses = await page
    .locator(`${part} a`)
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(0);
  const dead: string[] = [];
  for (const address of new Set(addresses)) {
    const { pathname, hash } = new URL(address);
    const reply = await page.request.get(pathname);
    const there = reply.ok() && (hash === "" || (await reply.text()).includes(`id="${hash.slice(1)}"`));
    if (!there) dead.push(address);
  }
  return dead;
};

for (const [address, part] of [
  [systems, "#system-map"],
  [provinces, ".province-map"],
  [match, "#map"],
  [`/fr${match}`, "#map"],
] as const) {
  test(`${address}: each box of ${part} leads to a part of a guide`, async ({ page }) => {
    await page.goto(address);
    expect(await deadLinks(page, part)).toEqual([]);
  });
}

for (const [width, colorScheme] of [
  [320, "light"],
  [360, "dark"],
  [1280, "light"],
] as const) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test("the maps stay within the page, in letters of 12 px and more, and axe finds nothing", async ({ page }) => {
      for (const [address, part] of [
        [systems, "#system-map"],
        [provinces, ".province-map"],
        [match, "#map"],
      ] as const) {
        await page.goto(address);
        const map = page.locator(part);
        await map.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
        const seen = await map.evaluate((element) => ({
          beyond: [...element.querySelectorAll("*")].filter(
            (each) =>
              !each.closest(".sr-only") &&
              each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
          ).length,
          smallest: Math.min(
            ...[...element.querySelectorAll("*")].map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
          ),
        }));
        expect(seen.beyond, address).toBe(0);
        expect(seen.smallest, address).toBeGreaterThanOrEqual(12);
        expect(await axeViolations(page, { part, rules: "wcag" }), address).toEqual([]);
      }
    });
  });
}

test("a tile leads to the sentence that says so", async ({ page }) => {
  await page.goto(provinces);
  await page.getByRole("link", { name: /^YT Yukon ?: closed$/ }).click();
  const sentence = page.locator(":target");
  await expect(sentence).toContainText("Yukon takes no applications");
  await expect(sentence).toBeInViewport();
});

test("the map marks the reader's own way once a route is kept, and moves nothing by it", async ({ page }) => {
  const mark = page.getByText("Your route", { exact: true });
  await page.goto(systems);
  await expect(mark.filter({ visible: true })).toHaveCount(0);
  const before = await page.locator("#system-map").boundingBox();
  await page.goto(match);
  await page.getByRole("button", { name: "Make this my route" }).click();
  await page.locator("summary", { hasText: "Your route on the map" }).click();
  await page.getByRole("link", { name: "All routes on one map" }).click();
  await expect(page.locator("[data-outcomes]", { hasText: "Residency in Ontario" }).locator(".way-mine")).toBeVisible();
  await expect(mark.filter({ visible: true })).toHaveCount(1);
  expect((await page.locator("#system-map").boundingBox())?.height).toBe(before?.height);
});

test("on paper and in forced colours a sign, a ring and a line are there without any ground", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(provinces);
  await expect(page.locator(".tile-legend").getByText("Closed: no applications now")).toBeVisible();
  await page.goto(systems);
  const ring = page.locator(".stops > li:last-child .stop-number").first();
  expect(await ring.evaluate((number) => getComputedStyle(number).printColorAdjust)).toBe("exact");
  await page.goto(provinces);
  await page.emulateMedia({ media: "screen", forcedColors: "active" });
  const edges = await page
    .locator(".tile")
    .evaluateAll((tiles) => tiles.map((tile) => getComputedStyle(tile).borderStyle));
  expect(edges).toHaveLength(13);
  expect(edges.filter((edge) => edge === "dashed")).toHaveLength(1);
  await page.goto(systems);
  const line = await page
    .locator(".stops > li")
    .first()
    .evaluate((stop) => getComputedStyle(stop, "::after").borderTopWidth);
  expect(line).toBe("2px");
});

test.describe("without script, at text of twice the size", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 740 } });

  test("both maps are lists that fit, and the provinces have their names", async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    for (const [address, part] of [
      [systems, "#system-map"],
      [provinces, ".province-map"],
    ] as const) {
      await page.goto(address);
      const width = await page.locator(part).evaluate((map) => map.scrollWidth - map.clientWidth);
      expect(width, address).toBeLessThanOrEqual(0);
    }
    const name = await page.locator(".tile-name", { hasText: "Saskatchewan" }).boundingBox();
    expect(name?.width).toBeGreaterThan(100);
  });
});

for (const address of [systems, provinces]) {
  test(`${address} comes in 32 kB`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(address, { waitUntil: "networkidle" });
    expect(bytes).toBeLessThanOrEqual(32_000);
  });
}

for (const [prefix, names] of [
  ["", ["British Columbia", "Alberta", "Ontario", "Québec"]],
  ["/fr", ["Colombie-Britannique", "Alberta", "Ontario", "Québec"]],
] as const) {
  test(`a place with a guide of its own has its tile on ${prefix}${provinces} lead there`, async ({ page }) => {
    await page.goto(prefix + provinces);
    const slugs = ["british-columbia", "alberta", "ontario-cpso", "quebec"];
    for (const [index, name] of names.entries()) {
      const tile = page.locator(".province-map a", { hasText: name });
      await expect(tile).toHaveAttribute("href", `${prefix}/articles/${slugs[index]}`);
    }
  });
}

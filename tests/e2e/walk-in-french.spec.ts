import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { shiftsOf, watchShifts } from "../support/layout-shifts";
import { chooseAnything } from "../support/learn-in-browser";

const guide = "/fr/articles/ontario-cpso";

const generate = async (page: Page) => {
  await page.goto(guide);
  await page.getByRole("button", { name: "Générer des questions" }).first().click();
  await page.waitForURL(/\/fr\/practice\/[0-9a-f-]{36}/);
};

/** Answers a French set to its end and opens its results. */
const answerToTheEnd = async (page: Page): Promise<number> => {
  for (let answered = 1; ; answered++) {
    await chooseAnything(page);
    await page.getByRole("button", { name: "Vérifier la réponse" }).click();
    await expect(page.getByRole("link", { name: "Lire le passage" }).first()).toBeVisible();
    const next = page.getByRole("button", { name: "Question suivante" });
    await page.waitForLoadState();
    if (!(await next.isVisible())) {
      await page.getByRole("button", { name: "Terminer la série" }).click();
      await expect(page.getByRole("heading", { name: "Résultats", level: 1 })).toBeVisible();
      return answered;
    }
    const stem = await page.locator("#stem").textContent();
    await next.click();
    await expect(page.locator("#stem")).not.toHaveText(stem ?? "");
  }
};

/** Words of the English interface that no French page of practice may show. */
const english = /Check answer|Next question|Finish block|Results|Read the passage|Official source|Right answer|Saved/;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 780 } });

    test("a reader walks from the French guide to the results and back to the passage, all in French", async ({
      page,
    }) => {
      await generate(page);
      expect(await answerToTheEnd(page)).toBe(10);
      await expect(page).toHaveURL(/\/fr\/practice\/[0-9a-f-]{36}\/results$/);
      await expect(page.locator("html")).toHaveAttribute("lang", "fr");
      await expect(page.locator("main")).not.toContainText(english);
      const link = page.getByRole("link", { name: "Lire le passage" }).first();
      expect(await link.getAttribute("href")).toMatch(/^\/fr\/articles\/ontario-cpso#fact-./);
      await link.click();
      await expect(page.locator(":target")).toBeInViewport();
    });
  });
}

test("the language is switched in the middle of a set, and the question stays in its guide's", async ({ page }) => {
  await generate(page);
  const stem = await page.locator("#stem").textContent();
  await page.locator(".navigator > summary").click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("button", { name: "Check answer" })).toBeVisible();
  await expect(page.locator("#stem")).toHaveText(stem ?? "");
  await expect(page.locator('#stem [lang="fr"]')).toHaveText(stem ?? "");
});

test("a refused form without script is told in French, with the way back", async ({ page }) => {
  await page.goto("/fr/practice");
  const reply = await page.request.post("/api/practice/finish?page=fr", {
    form: { block: crypto.randomUUID() },
    headers: { Origin: new URL(page.url()).origin },
  });
  expect(reply.status()).toBe(404);
  const text = await reply.text();
  expect(text).toContain('<html lang="fr">');
  expect(text).toContain('href="/fr/practice"');
  expect(text).toContain('<a href="/practice" lang="en"');
  expect(text).toContain("Cet élément n’existe pas");
});

test("no French page of practice is wider than a phone, and axe finds nothing on them", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await generate(page);
  const question = new URL(page.url()).pathname;
  await page.request.post(`/api/blocks${question.slice("/fr/practice".length)}/finish`, {
    headers: { Origin: new URL(page.url()).origin },
  });
  const results = `${question}/results`;
  await generate(page);
  for (const address of [new URL(page.url()).pathname, results, "/fr/practice"]) {
    await page.goto(address);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, address).toBeLessThanOrEqual(0);
    expect(await axeViolations(page), address).toEqual([]);
  }
});

test.describe("with a French browser", () => {
  test.use({ locale: "fr-CA" });

  test("a first visit is offered French in the header, without a cookie, and nothing moves or lies over the page", async ({
    page,
    context,
    browserErrors,
  }) => {
    browserErrors.allow(/status of 404/);
    await watchShifts(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto("/articles/nac-examination");
      const offer = page.getByRole("link", { name: "Lire en français" });
      await expect(offer).toBeVisible();
      const [header, box] = [await page.locator(".bar").boundingBox(), await offer.boundingBox()];
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
      expect(await shiftsOf(page)).toEqual([]);
    }
    for (const address of [
      "/",
      "/route",
      "/route/match-first-round",
      "/practice",
      "/articles",
      "/search?q=nac",
      "/nope",
    ]) {
      await page.goto("about:blank");
      await page.goto(address);
      await expect(page.getByRole("link", { name: "Lire en français" }), address).toBeVisible();
    }
    await page.goto("/articles/nac-examination");
    await page.getByRole("link", { name: "Lire en français" }).click();
    await expect(page).toHaveURL(/\/fr\/articles\/nac-examination$/);
    await expect(page.locator(".language-offer")).toHaveCount(0);
    expect(await context.cookies()).toEqual([]);
  });

  test("whoever chose French finds it at the bare address, and nothing moves on the way", async ({ page, context }) => {
    await watchShifts(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/");
    const noted = () => page.evaluate(() => localStorage.getItem("iatrox.language.1"));
    await page.getByRole("link", { name: "Lire en français" }).click();
    await expect(page).toHaveURL(/\/fr$/);
    await expect.poll(noted).toBe('"fr"');
    await page.goto("about:blank");
    await page.goto("/");
    await expect(page).toHaveURL(/\/fr$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    expect(await shiftsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "English (EN)" }).click();
    await expect.poll(noted).toBe('"en"');
    await page.goto("about:blank");
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Lire en français" })).toBeVisible();
    await expect(page).toHaveURL(/:\d+\/$/);
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe("without script, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("every page names the other language in its header", async ({ page }) => {
    for (const address of ["/", "/articles/nac-examination", "/route", "/practice", "/articles"]) {
      await page.goto(address);
      await expect(page.locator(".bar").getByText("Français", { exact: true }), address).toBeVisible();
    }
  });

  test("a mistyped address says so in French, too, and leads to the French guides", async ({ page, browserErrors }) => {
    browserErrors.allow(/status of 404/);
    await page.goto("/quebec");
    const french = page.locator("section[lang=fr]");
    await expect(french).toContainText("Il n’y a aucune page à cette adresse.");
    await french.getByRole("link", { name: "Voir tous les guides" }).click();
    await expect(page).toHaveURL(/\/fr\/articles$/);
    await page.goto("/fr/quebec");
    await expect(page.locator("main section[lang]")).toHaveCount(0);
  });
});

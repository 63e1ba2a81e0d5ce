import { cp, rm } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { english } from "../../src/messages/en/messages";
import { french } from "../../src/messages/fr/messages";
import { expect, test } from "../support/browser-test";
import { chooseAnything } from "../support/learn-in-browser";
import { buildWithPseudoLanguage, pseudoCode } from "../support/pseudo-language";
import { pseudoText } from "../support/pseudo-text";
import { type Product, runProduct } from "../support/run-product";

// The project is built anew, which takes a minute on a machine with nothing else to do.
const limitMs = 900_000;
// One build for both tests, so that no two workers make it.
test.describe.configure({ mode: "serial", timeout: limitMs });
test.use({ viewport: { width: 360, height: 780 } });

const copy = path.resolve("test-results/third-language");
let product: Product;

test.beforeAll(async () => {
  test.setTimeout(limitMs);
  await buildWithPseudoLanguage(copy);
  const DATA_DIR = path.join(copy, ".data");
  await cp(process.env.E2E_FILLED_DIR ?? "", DATA_DIR, { recursive: true });
  product = await runProduct({ DATA_DIR }, { cwd: copy });
});
test.afterAll(async () => {
  await product?.end("SIGTERM");
  await rm(copy, { recursive: true, force: true });
});

/** What English messages say, in pieces: what stands between the numbers of those that count something. */
const piecesOf = (messages: unknown): string[] => {
  if (typeof messages === "string") return [messages];
  if (typeof messages === "function") {
    try {
      return piecesOf(messages(...Array(messages.length).fill(3))).flatMap((text) => text.split("3"));
    } catch {
      return []; // It needs more than numbers.
    }
  }
  return typeof messages === "object" && messages !== null ? Object.values(messages).flatMap(piecesOf) : [];
};
const wordsOf = (messages: unknown): string[] =>
  [...new Set(piecesOf(messages).map((text) => text.trim()))].filter((text) => /\p{L}{4}/u.test(text));
// The guide is in French; a word of both languages, such as “minutes”, may be its own.
const shared = new Set(wordsOf(french));
const words = wordsOf(english).filter((text) => !shared.has(text));

/** All that a page says in its own language: its texts, and what it tells of pictures and fields. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [document.title];
    const own = document.documentElement.lang;
    // What is marked as another language, such as the title of a guide that this one lacks, is meant to be.
    const isOwn = (element: Element | null) => (element?.closest<HTMLElement>("[lang]")?.lang ?? own) === own;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (
        isOwn(walker.currentNode.parentElement) &&
        !walker.currentNode.parentElement?.closest("script, style, noscript")
      )
        texts.push(walker.currentNode.textContent ?? "");
    for (const element of [...document.querySelectorAll("*")].filter(isOwn))
      for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"])
        texts.push(element.getAttribute(name) ?? "");
    texts.push(document.querySelector("meta[name=description]")?.getAttribute("content") ?? "");
    return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
  });

/** What is wider than its box, which does not scroll, or than the window. */
const cutOffOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) => `${element.outerHTML.slice(0, 120)} “${element.textContent?.slice(0, 60)}”`;
    const isShown = (element: HTMLElement) => element.checkVisibility() && element.clientWidth > 1;
    // What stands in the row of a fold is whole once that is opened.
    const unfolds = (element: Element) => element.closest("details:not([open]) > summary") !== null;
    const clipped = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        isShown(element) &&
        !unfolds(element) &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    });
    const over = document.documentElement.scrollWidth > window.innerWidth;
    const scrolls = (element: Element) => element.closest("[tabindex='0'], pre, .scrolling-table") !== null;
    const wide = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) =>
        isShown(element) && !scrolls(element) && element.getBoundingClientRect().right > window.innerWidth + 1,
    );
    return [
      ...clipped.map((one) => `cut off: ${name(one)}`),
      ...(over ? wide : []).map((one) => `too wide: ${name(one)}`),
    ];
  });

/** What stands in English whoever wrote it: nothing but the wordmark and the names of languages lacks an accent. */
const plainIn = (texts: readonly string[]): string[] =>
  texts.filter(
    (text) =>
      /[a-z]{3}/.test(text) &&
      !/[áéíóúý]/i.test(text) &&
      !["iatro", "English", "Français", "English (EN)", "Read in English", "Français (FR)"].includes(text),
  );

/** What is wrong with the page, by its address. */
const wrongOn = async (page: Page): Promise<string[]> => {
  const texts = await textsOn(page);
  const all = texts.join("\n");
  // One word may stand in the name of an official page; several in a row may not.
  const isShort = (text: string) => text.length < 12 || !text.includes(" ");
  const short = words.filter((text) => isShort(text) && texts.includes(text));
  const long = words.filter((text) => !isShort(text) && all.includes(text));
  const address = page.url().slice(product.origin.length);
  return [...short, ...long, ...(await cutOffOn(page))].map((one) => `${address} ${one}`);
};

test("a language is one row and one folder: its pages have no English left and nothing cut off on a phone", async ({
  page,
}) => {
  const wrong: string[] = [];
  const visit = async (address: string) => {
    await page.goto(`${product.origin}/${pseudoCode}${address}`);
    await expect(page.locator("html")).toHaveAttribute("lang", pseudoCode);
    wrong.push(...(await wrongOn(page)));
  };
  /** A page that shows nothing of a guide, which may be in another language. */
  const visitWithoutArticle = async (address: string) => {
    await visit(address);
    wrong.push(...plainIn(await textsOn(page)).map((text) => `${address} ${text}`));
  };
  const press = (name: string) =>
    page
      .getByRole("button", { name: pseudoText(name) })
      .first()
      .click();

  for (const address of ["", "/articles", "/practice"]) await visit(address);
  for (const address of [
    "/practice/progress",
    "/practice/my-data",
    "/privacy",
    "/offline",
    "/search?q=zzzzz",
    "/route",
  ])
    await visitWithoutArticle(address);
  await visit("/articles/ontario-cpso");
  for (const language of ["Read in English", "Français (FR)"])
    await expect(page.getByRole("link", { name: language, exact: true })).toBeVisible();
  await visit("/articles/ontario-cpso/history");

  await visit("/articles/ontario-cpso");
  await press("Generate questions");
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
  const next = page.getByRole("button", { name: pseudoText("Next question") });
  for (;;) {
    await chooseAnything(page);
    wrong.push(...(await wrongOn(page)));
    await press("Check answer");
    await expect(page.getByRole("link", { name: pseudoText("Read the passage") }).first()).toBeVisible();
    wrong.push(...(await wrongOn(page)));
    if (!(await next.isVisible())) break;
    const stem = await page.locator("#stem").textContent();
    await next.click();
    await expect(page.locator("#stem")).not.toHaveText(stem ?? "");
  }
  await press("Finish block");
  await expect(page.getByRole("heading", { name: pseudoText("Results"), level: 1 })).toBeVisible();
  wrong.push(...(await wrongOn(page)));

  for (const query of ["", "permis"]) await visit(`/search?q=${query}`);

  await visit("/route");
  while (await page.getByRole("button", { name: pseudoText("Continue") }).isVisible()) {
    await page.getByRole("radio").last().check();
    const answered = page.url();
    await press("Continue");
    await page.waitForURL((url) => url.href !== answered);
    wrong.push(...(await wrongOn(page)));
  }
  await visit("/route/match-first-round?goal=residency&licence=none&training=none&school=elsewhere&status=yes");

  expect([...new Set(wrong)]).toEqual([]);
});

test("a guide that a language lacks is read in that language's frame, and says so", async ({ page }) => {
  const home = `${product.origin}/${pseudoCode}`;
  await page.goto(`${home}/articles`);
  const entry = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "NAC Examination" }) });
  await expect(entry.getByRole("link")).toHaveAttribute("hreflang", "en");
  await expect(entry).toContainText("EN");
  await entry.getByRole("link").click();
  await expect(page).toHaveURL(`${home}/articles/nac-examination`);
  await expect(page.locator("html")).toHaveAttribute("lang", pseudoCode);
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  expect(await page.locator("#step-1").evaluate((step) => step.closest("[lang]")?.getAttribute("lang"))).toBe("en");
  expect(await page.locator("#practice").getAttribute("lang")).toBe(pseudoCode);
  await page.getByRole("button", { name: pseudoText("Generate questions") }).click();
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
  expect(page.url().startsWith(`${home}/practice/`)).toBe(true);
  await page.goto(`${home}/search?q=observership`);
  await expect(page.locator('section[lang="en"] a[hreflang="en"]').first()).toHaveAttribute(
    "href",
    new RegExp(`^/${pseudoCode}/articles/`),
  );
});

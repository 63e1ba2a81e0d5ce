import { randomUUID } from "node:crypto";
import type { Browser, BrowserContextOptions, Frame, Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { joinStudio } from "../support/join-studio";

const origin = `http://127.0.0.1:${process.env.E2E_PORT}`;

const arrive = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: "reduce", ...options });
  return joinStudio(context, { name: "Amina", signInName: `amina-${randomUUID()}@example.org`, role: "author" });
};

/** A draft of a guide that there is, in both languages, or of a new one. */
const begin = async (page: Page, data: Record<string, string> = { article: "ontario-cpso" }): Promise<string> =>
  ((await (await page.request.post("/api/studio/drafts", { data })).json()) as { id: string }).id;

const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The page has no frame.");
  await frame.waitForLoadState();
  return frame;
};

const runsOver = (page: Page | Frame) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What a page does not show, in its order. */
const hidden = (page: Page | Frame) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => getComputedStyle(element).display === "none")
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );

test("without script a draft is shown as on a phone and on paper, in each of its languages", async ({ browser }) => {
  const page = await arrive(browser, { javaScriptEnabled: false });
  const id = await begin(page);
  await page.goto(`/studio/drafts/${id}`);
  await page.getByRole("link", { name: "See it as readers will" }).click();
  await expect(page.getByRole("link", { name: "On a computer" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("link", { name: "On a phone" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The guide as a phone shows it" })).toBeVisible();
  const phone = page.frameLocator("iframe");
  await expect(phone.getByRole("heading", { level: 1 })).toContainText("Ontario");
  await expect(phone.getByText("Preview of a draft")).toHaveCount(0);
  await page.getByRole("link", { name: "On paper" }).click();
  const paper = page.frameLocator("iframe");
  await expect(paper.getByRole("heading", { level: 1 })).toContainText("Ontario");
  await expect(paper.getByRole("navigation").first()).toBeHidden();
  await page.getByRole("link", { name: "Français", exact: true }).last().click();
  await expect(page.getByRole("heading", { level: 1, name: "Le guide tel qu’il s’imprime" })).toBeVisible();
  await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("lang", "fr");
  await page.context().close();
});

test("a phone has 360 pixels, and paper shows what is printed and nothing else", async ({ browser }) => {
  const page = await arrive(browser);
  const id = await begin(page);
  await page.goto(`/studio/drafts/${id}/preview?in=en&on=phone`);
  const phone = await frameOf(page);
  expect([await phone.evaluate(() => window.innerWidth), await runsOver(phone)]).toEqual([360, 0]);
  await page.goto(`/studio/drafts/${id}/preview?in=en&on=paper`);
  const shown = await hidden(await frameOf(page));
  await page.goto(`/studio/drafts/${id}/preview?in=en&on=phone&framed=yes`);
  const onScreen = await hidden(page);
  await page.emulateMedia({ media: "print" });
  expect(shown).toEqual(await hidden(page));
  expect(shown).not.toEqual(onScreen);
  await page.context().close();
});

test("what stands in a frame may stand in one of this site's own, and no other page of the studio may", async ({
  browser,
}) => {
  const page = await arrive(browser);
  const id = await begin(page);
  const policyOf = async (query: string) =>
    (await page.request.get(`/studio/drafts/${id}/preview${query}`)).headers()["content-security-policy"] ?? "";
  expect(await policyOf("?in=en&on=phone&framed=yes")).toContain("frame-ancestors 'self'");
  for (const query of ["", "?in=en&on=phone", "?framed=no"])
    expect(await policyOf(query)).toContain("frame-ancestors 'none'");
  await page.context().close();
});

for (const [width, colorScheme] of [
  [360, "dark"],
  [1280, "light"],
] as const) {
  test(`axe finds nothing in a preview on any medium, in French too, at ${width} px in ${colorScheme}`, async ({
    browser,
  }) => {
    const page = await arrive(browser, { viewport: { width, height: 800 }, colorScheme });
    const id = await begin(page);
    const queries = ["?in=en", "?in=en&on=phone", "?in=en&on=paper", "?in=en&on=paper&framed=yes"];
    for (const query of [...queries, ...queries.map((each) => each.replace("in=en", "in=fr"))]) {
      await page.goto(`${query.includes("=fr") ? "/fr" : ""}/studio/drafts/${id}/preview${query}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect([query, await axeViolations(page, { rules: "wcag", except: [] })]).toEqual([query, []]);
      if (!query.includes("paper&framed")) expect([query, await runsOver(page)]).toEqual([query, 0]);
    }
    await page.context().close();
  });

  test(`what is typed is shown as on a phone beside the text, or in its place, at ${width} px`, async ({ browser }) => {
    const page = await arrive(browser, { viewport: { width, height: 800 }, colorScheme });
    const id = await begin(page, { title: "Parking permits", summary: "Where residents may leave their car." });
    await page.goto(`/studio/drafts/${id}`);
    const editor = page.getByRole("textbox", { name: "Article text" });
    const toggle = page.getByRole("button", { name: "Preview as on a phone" });
    await expect(toggle).toHaveAttribute("aria-pressed", "false");
    await editor.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("Residents park behind the hospital.");
    await toggle.focus();
    await page.keyboard.press("Enter");
    await expect(toggle).toHaveAttribute("aria-pressed", "true");
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText("Residents park behind the hospital.")).toBeVisible();
    expect([await axeViolations(page, { rules: "wcag", except: [] }), await runsOver(page)]).toEqual([[], 0]);
    if (width === 360) {
      await expect(editor).toBeHidden();
      await toggle.click();
      await expect(page.locator("iframe")).toBeHidden();
      await expect(editor).toContainText("Residents park");
    } else {
      await editor.click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(" Visitors do not.");
      await expect(frame.getByText("Visitors do not.")).toBeVisible();
    }
    await page.context().close();
  });
}

test("a link in the frame opens a tab, and the frame, the problems and the text go on being renewed", async ({
  browser,
  browserErrors,
}) => {
  browserErrors.allow(/net::ERR_/);
  const page = await arrive(browser, { viewport: { width: 1280, height: 800 } });
  const id = await begin(page, { title: "Parking permits", summary: "Where residents may leave their car." });
  await page.goto(`/studio/drafts/${id}`);
  const write = async (text: string) => {
    await page.getByRole("textbox", { name: "Article text" }).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(text);
  };
  const stored = async () => (await page.request.get(`/api/studio/drafts/${id}`)).text();
  const frame = page.frameLocator("iframe");
  await write("Residents park behind the hospital.");
  await page.getByRole("button", { name: "Preview as on a phone" }).click();
  await expect(frame.getByText("Residents park behind the hospital.")).toBeVisible();

  const opened = page.waitForEvent("popup");
  await frame.getByRole("link", { name: "Search" }).click();
  await expect(await opened).toHaveURL(/\/search$/);
  await page.bringToFront();
  await write(" Visitors do not.\n");
  await expect(frame.getByText("Visitors do not.")).toBeVisible();
  await write("\nA permit costs $250 a year.\n");
  await expect(page.locator("#problems")).toContainText("250");
  expect(await stored()).toContain("$250");

  // A page that cannot be shown leaves one in the frame that no script may touch.
  await page.route("**/articles", (route) => route.abort("connectionfailed"));
  await (await frameOf(page)).evaluate(() => location.assign("/articles"));
  await expect(frame.getByText("Visitors do not.")).toHaveCount(0);
  expect(await page.locator("iframe").evaluate((shown: HTMLIFrameElement) => shown.contentDocument)).toBeNull();
  await write("\nNobody parks at night.\n");
  await expect(frame.getByText("Nobody parks at night.")).toBeVisible();
  await expect(page.locator(".studio-state[data-state=saved]")).toBeVisible();
  expect(await stored()).toContain("Nobody parks at night.");
  await page.context().close();
});

test("a draft whose text cannot be read says so in the frame", async ({ browser }) => {
  const page = await arrive(browser);
  const id = await begin(page, { title: "Parking permits", summary: "Where residents may leave their car." });
  await page.goto(`/studio/drafts/${id}/preview?in=fr&on=phone`);
  await expect(page.getByRole("heading", { level: 1, name: "The guide as a phone shows it" })).toBeVisible();
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Français", exact: true })).toHaveCount(0);
  await page.context().close();
});

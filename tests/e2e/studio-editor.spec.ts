import { randomUUID } from "node:crypto";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import type { Role } from "../../src/domain/person/role";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { joinStudio, studioPassword } from "../support/join-studio";

const origin = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** Somebody of the studio in a browser of their own. */
const arrive = async (browser: Browser, name: string, role: Role, options: BrowserContextOptions = {}) => {
  const signInName = `${name.toLowerCase()}-${randomUUID()}@example.org`;
  const context = await browser.newContext({ baseURL: origin, reducedMotion: "reduce", ...options });
  return { context, signInName, page: await joinStudio(context, { name, signInName, role }) };
};

const begin = async (page: Page, title = "Parking permits"): Promise<string> => {
  const summary = "Where residents of a hospital may leave their car.";
  const reply = await page.request.post("/api/studio/drafts", { data: { title, summary } });
  const { id } = (await reply.json()) as { id: string };
  await page.goto(`/studio/drafts/${id}`);
  return id;
};

const editorOf = (page: Page) => page.getByRole("textbox", { name: "Article text" });
const state = (page: Page) => page.locator(".studio-state");
const storedText = async (page: Page, id: string): Promise<string> => {
  const reply = await page.request.get(`/api/studio/drafts/${id}`);
  const { files } = (await reply.json()) as { files: { path: string; text: string | null }[] };
  return files.find(({ path }) => path.endsWith("/article.mdx"))?.text ?? "";
};

/** Types at the end of the text. */
const write = async (page: Page, text: string): Promise<void> => {
  await editorOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
};

/** `reached`: rules that hold here in a way that the check cannot see. */
const diagnostics = (page: Page, except: string[] = []) => axeViolations(page, { rules: "wcag", except });

const runsOver = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const viewport = { width: 360, height: 740 };

test.describe("the editor on a phone", () => {
  test("saves by itself, and what was written is there after a reload", async ({ browser }) => {
    const { context, page } = await arrive(browser, "Amina", "author", { viewport });
    const id = await begin(page);
    await write(page, "Residents park behind the hospital.");
    await expect(state(page)).toContainText("Saving…");
    await expect(state(page)).toContainText("Saved");
    expect(await storedText(page, id)).toContain("Residents park behind the hospital.");
    await page.reload();
    await expect(editorOf(page)).toContainText("Residents park behind the hospital.");
    expect(await runsOver(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  test("keeps what is written without a connection, also over a page that was closed", async ({
    browser,
    browserErrors,
  }) => {
    browserErrors.allow(/net::ERR_/);
    const { context, page } = await arrive(browser, "Amina", "author", { viewport });
    const id = await begin(page);
    await write(page, "Residents park ");
    await expect(state(page)).toContainText("Saved");
    await context.setOffline(true);
    await page.keyboard.type("behind the hospital, ");
    await expect(state(page)).toContainText("Not saved: no connection. Your text stays on this device.");
    await page.keyboard.type("day and night.");
    await context.setOffline(false);
    await expect(state(page)).toContainText("Saved");
    expect(await storedText(page, id)).toContain("Residents park behind the hospital, day and night.");

    await context.setOffline(true);
    await page.keyboard.type(" Visitors do not.");
    await expect(state(page)).toContainText("Not saved");
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`/studio/drafts/${id}`);
    await expect(editorOf(again)).toContainText("day and night. Visitors do not.");
    await expect(again.getByText("Text that had not been saved is back.")).toBeVisible();
    await expect(state(again)).toContainText("Saved");
    expect(await storedText(again, id)).toContain("Visitors do not.");
    await again.reload();
    await expect(again.getByText("Text that had not been saved is back.")).toHaveCount(0);
    await context.close();
  });

  test("puts together what two write at once, and lets one of them take over", async ({ browser, browserErrors }) => {
    browserErrors.allow(/status of 409/);
    const amina = await arrive(browser, "Amina", "author", { viewport });
    const id = await begin(amina.page);
    await write(amina.page, "First.\n\nSecond.\n\nThird.\n");
    await expect(state(amina.page)).toContainText("Saved");
    const boris = await arrive(browser, "Boris", "editor-in-chief", { viewport });
    await boris.page.goto(`/studio/drafts/${id}`);
    await expect(boris.page.getByText("Amina is writing here too.")).toBeVisible();

    await write(boris.page, "Boris wrote this.");
    await expect(state(boris.page)).toContainText("Saved");
    await editorOf(amina.page).getByText("First.").click();
    await amina.page.keyboard.press("End");
    await amina.page.keyboard.type(" Amina wrote this.");
    await expect(editorOf(amina.page)).toContainText("Boris wrote this.");
    await expect(amina.page.getByText("Both texts are together now")).toBeVisible();
    await expect(state(amina.page)).toContainText("Saved");
    const both = await storedText(amina.page, id);
    expect([both.includes("First. Amina wrote this."), both.includes("Boris wrote this.")]).toEqual([true, true]);

    await boris.page.getByRole("button", { name: "Take over" }).click();
    await expect(boris.page.getByText("Amina will save nothing more")).toBeVisible();
    await boris.page.getByRole("button", { name: "Take over now" }).click();
    await expect(boris.page.getByText("You took over.")).toBeVisible();
    await amina.page.keyboard.type(" Too late.");
    await expect(state(amina.page)).toContainText("You can no longer write here");
    await amina.page.keyboard.type("Nothing more.");
    await expect(editorOf(amina.page)).not.toContainText("Nothing more.");
    await expect(amina.page.getByRole("button", { name: "Copy the text" })).toBeVisible();
    expect(await storedText(amina.page, id)).not.toContain("Too late.");

    // Boris goes on in the line of hers, so her text is offered and not put in by itself.
    await editorOf(boris.page).getByText("Second.").click();
    await boris.page.keyboard.press("End");
    await boris.page.keyboard.type(" Boris went on.");
    await expect(editorOf(boris.page)).toContainText("Amina wrote this.");
    await expect(state(boris.page)).toContainText("Saved");
    await amina.page.getByRole("link", { name: "Load the draft anew" }).click();
    await expect(editorOf(amina.page)).toContainText("Boris went on.");
    await expect(editorOf(amina.page)).not.toContainText("Too late.");
    await amina.page.getByRole("button", { name: "Put it in" }).click();
    await expect(state(amina.page)).toContainText("Saved");
    const all = await storedText(amina.page, id);
    expect([all.includes("Too late."), all.includes("Boris went on.")]).toEqual([true, true]);
    await amina.context.close();
    await boris.context.close();
  });

  test("shows both versions of a line that two changed", async ({ browser, browserErrors }) => {
    browserErrors.allow(/status of 409/);
    const { context, page } = await arrive(browser, "Amina", "author", { viewport });
    const id = await begin(page);
    await write(page, "Parking costs 5 dollars.");
    await expect(state(page)).toContainText("Saved");
    const other = await context.newPage();
    await other.goto(`/studio/drafts/${id}`);
    await write(other, " On Sundays it is free.");
    await expect(state(other)).toContainText("Saved");
    await write(page, " It is always full.");
    await expect(page.getByText("Somebody else changed the same lines.")).toBeVisible();
    await expect(state(page)).toContainText("Saved");
    const text = await storedText(page, id);
    expect([text.includes("On Sundays it is free."), text.includes("It is always full.")]).toEqual([true, true]);
    await context.close();
  });

  test("keeps the text of an expired session, and goes on after signing in", async ({ browser, browserErrors }) => {
    browserErrors.allow(/status of 401/);
    const { context, page, signInName } = await arrive(browser, "Amina", "author", { viewport });
    const id = await begin(page);
    await write(page, "Residents park behind the hospital.");
    await expect(state(page)).toContainText("Saved");
    await context.clearCookies();
    await page.keyboard.type(" Visitors do not.");
    await expect(state(page)).toContainText("Signed out. Your text stays on this device.");
    const [tab] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("link", { name: "Sign in (in a new tab)" }).click(),
    ]);
    await tab.getByLabel("E-mail or name").fill(signInName);
    await tab.getByLabel("Password").fill(studioPassword);
    await tab.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(tab).toHaveURL("/studio");
    await tab.close();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(state(page)).toContainText("Saved");
    expect(await storedText(page, id)).toContain("Visitors do not.");
    await context.close();
  });

  test("shows a broken component at its line, and leads there", async ({ browser }) => {
    const { context, page } = await arrive(browser, "Amina", "author", { viewport });
    await begin(page);
    await write(page, 'Residents park here.\n\n<Stepp title="Pay">\n\nPay at the gate.\n\n</Stepp>\n');
    const problem = page.locator("#problems li", { hasText: "Stepp" }).first();
    await expect(problem).toBeVisible();
    const line = await problem.getAttribute("data-line");
    const found = await storedText(page, new URL(page.url()).pathname.split("/").at(-1) ?? "");
    expect(found.split("\n")[Number(line) - 1]).toContain("<Stepp");
    // Beside its line it is said as in the list.
    await page.locator(".cm-lint-marker-error").first().hover();
    const wording = await problem.locator("span").textContent();
    await expect(page.locator(".cm-tooltip")).toContainText(wording ?? "");
    await problem.getByRole("link").click();
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.type("X");
    await expect(editorOf(page)).toContainText(/X<Stepp|<XStepp/);
    await context.close();
  });

  test("puts in a component by its menu, with the keyboard alone", async ({ browser }) => {
    const { context, page } = await arrive(browser, "Amina", "author", { viewport });
    const id = await begin(page);
    await page.locator("label[for=text]").scrollIntoViewIfNeeded();
    for (let step = 0; step < 60; step += 1) {
      if (await editorOf(page).evaluate((element) => element.matches(":focus"))) break;
      await page.keyboard.press("Tab");
    }
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("/ste");
    await expect(page.getByRole("listbox", { name: "What you can put in" })).toContainText("A numbered step");
    await page.waitForTimeout(100);
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "A numbered step" });
    await expect(form.getByLabel("Title")).toBeFocused();
    expect([await diagnostics(page), await runsOver(page)]).toEqual([[], 0]);
    // What has to be there is asked for before anything is put in; Escape leaves the text as it was.
    await page.keyboard.press("Enter");
    await expect(form).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(form).toHaveCount(0);
    await expect(editorOf(page)).toBeFocused();
    await expect(editorOf(page).getByText("/ste", { exact: true })).toBeVisible();
    await page.keyboard.type("p");
    await expect(page.getByRole("listbox")).toBeVisible();
    await page.waitForTimeout(100);
    await page.keyboard.press("Enter");
    await page.keyboard.type("Pay at the gate");
    await page.keyboard.press("Enter");
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.type("It takes cards.");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Save" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(state(page)).toContainText("Saved");
    expect(await storedText(page, id)).toContain('<Step title="Pay at the gate">\n\nIt takes cards.\n\n</Step>');
    expect(await storedText(page, id)).not.toContain("/step");
    await context.close();
  });

  test("asks in French for what a note needs, and changes what stands in the text", async ({ browser }) => {
    const { context, page } = await arrive(browser, "Amina", "author", { viewport });
    const id = await begin(page);
    await page.goto(`/fr/studio/drafts/${id}`);
    const text = page.getByRole("textbox", { name: "Texte" });
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type('<Step title="Pay">\n\nPay.\n\n/call');
    await page.getByRole("option", { name: /Une note ou une mise en garde/ }).click();
    const form = page.getByRole("dialog", { name: "Une note ou une mise en garde" });
    await form.getByLabel("Type").selectOption({ label: "Une mise en garde" });
    await form.getByLabel("Titre (facultatif)").fill('Not "now" & {never}');
    await form.getByRole("button", { name: "Insérer" }).click();
    await page.keyboard.type("Cash is refused.");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("</Step>\n");
    await expect(page.locator(".studio-state[data-state=saved]")).toBeVisible();
    const tag = '<Callout type="warning" title="Not &quot;now&quot; &amp; {never}">';
    expect(await storedText(page, id)).toContain(`${tag}\n\nCash is refused.\n\n</Callout>`);

    await text.getByText("<Callout").click();
    await page.getByRole("button", { name: "Modifier : Une note ou une mise en garde" }).click();
    const again = page.getByRole("dialog", { name: "Modifier : Une note ou une mise en garde" });
    await expect(again.getByLabel("Titre (facultatif)")).toHaveValue('Not "now" & {never}');
    expect([await diagnostics(page), await runsOver(page)]).toEqual([[], 0]);
    await again.getByLabel("Type").selectOption({ label: "Par défaut" });
    await again.getByLabel("Titre (facultatif)").fill("No cash");
    await again.getByRole("button", { name: "Modifier", exact: true }).click();
    await expect(text).toBeFocused();
    await expect(text).toContainText('<Callout title="No cash">');
    await expect(text).not.toContainText("{never}");
    await context.close();
  });

  test("saves before a link is followed or a review is asked for", async ({ browser }) => {
    const { context, page } = await arrive(browser, "Amina", "author", { viewport });
    const id = await begin(page);
    await write(page, "Residents park behind the hospital.");
    await page
      .getByRole("navigation", { name: "Files of this guide" })
      .getByRole("link", { name: /^Questions/ })
      .first()
      .click();
    await expect(page.getByRole("textbox", { name: "Questions" })).toBeVisible();
    expect(await storedText(page, id)).toContain("Residents park behind the hospital.");
    await page.goBack();
    await write(page, " Visitors do not.");
    await page.getByRole("button", { name: "Submit for review" }).click();
    await expect(page.getByText("Submitted. A second person reads it now.")).toBeVisible();
    expect(await storedText(page, id)).toContain("Visitors do not.");
    await context.close();
  });

  for (const [width, colorScheme] of [
    [360, "light"],
    [1280, "dark"],
  ] as const) {
    test(`breaks no rule of accessibility at ${width} px in ${colorScheme}`, async ({ browser }) => {
      const look = { viewport: { width, height: 800 }, colorScheme };
      const { context, page } = await arrive(browser, "Amina", "author", look);
      await begin(page);
      await write(page, "**Residents** park [here](https://www.cpso.on.ca/).\n\n<Stepp>\n\n## A heading\n");
      await expect(page.locator(".cm-lint-marker-error").first()).toBeVisible();
      expect(await diagnostics(page)).toEqual([]);
      await page.keyboard.type("\n/");
      await expect(page.getByRole("listbox")).toBeVisible();
      // The arrows of the text go through the list, and scroll it.
      expect(await diagnostics(page, ["scrollable-region-focusable"])).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+f");
      await expect(page.getByRole("textbox", { name: "Find" })).toBeFocused();
      expect(await diagnostics(page)).toEqual([]);
      expect(await runsOver(page)).toBeLessThanOrEqual(0);
      await page.goto("/studio/help");
      await expect(page.getByRole("heading", { level: 1, name: "How to write a guide" })).toBeVisible();
      expect(await diagnostics(page)).toEqual([]);
      expect(await runsOver(page)).toBeLessThanOrEqual(0);
      await context.close();
    });
  }
});

test("without script the form saves", async ({ browser }) => {
  const { context, page } = await arrive(browser, "Amina", "author", { javaScriptEnabled: false });
  const id = await begin(page);
  const text = page.getByLabel("Article text");
  await text.fill(`${await text.inputValue()}Residents park behind the hospital.\n`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  expect(await storedText(page, id)).toContain("Residents park behind the hospital.");
  await context.close();
});

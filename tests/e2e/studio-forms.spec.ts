import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { joinStudio } from "../support/join-studio";

const origin = `http://127.0.0.1:${process.env.E2E_PORT}`;

const diagnostics = (page: Page) => axeViolations(page, { rules: "wcag" });
const runsOver = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** The next field by the key that leads to it, and what is typed there. */
const fill = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
};

test("a sentence marked in the article becomes a fact with a source, by forms and keyboard alone at 360 px", async ({
  browser,
}) => {
  const context = await browser.newContext({
    ...{ baseURL: origin, viewport: { width: 360, height: 740 }, reducedMotion: "reduce", colorScheme: "dark" },
  });
  const page = await joinStudio(context, {
    name: "Amina",
    signInName: `amina-${randomUUID()}@example.org`,
    role: "author",
  });
  const data = { title: "Parking permits", summary: "Where residents of a hospital may leave their car." };
  const { id } = (await (await page.request.post("/api/studio/drafts", { data })).json()) as { id: string };
  await page.goto(`/studio/drafts/${id}`);
  await page.getByRole("textbox", { name: "Article text" }).focus();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("## Where\n\nA **permit** costs $40 a month.");
  await page.keyboard.press("Shift+Home");
  const newFact = page.getByRole("link", { name: "Make a fact of this" });
  await newFact.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("The sentence of the guide").first()).toHaveValue("A permit costs $40 a month.");
  await fill(page, "What is so, in your own words", "A permit costs $45 a month.");
  await page.getByRole("button", { name: "Add its source first" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("A permit costs $40 a month.")).toBeVisible();
  await fill(page, "Title of the page", "Parking fees");
  await fill(page, "Publisher", "City Hospital");
  await fill(page, "Address", "https://www.ontario.ca/page/parking");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved.")).toBeVisible();
  expect(await diagnostics(page)).toEqual([]);

  await expect(page.getByLabel("The sentence of the guide").first()).toHaveValue("A permit costs $40 a month.");
  await expect(page.getByLabel("What is so, in your own words")).toHaveValue("A permit costs $45 a month.");
  await expect(page.getByLabel("Source", { exact: true }).locator("option:checked")).toHaveText(
    "City Hospital: Parking fees",
  );
  expect(await runsOver(page)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Save" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Saved as a draft/)).toBeVisible();
  await expect(page.getByText(/claims .*\$45/)).toBeVisible();
  expect(await diagnostics(page)).toEqual([]);
  await fill(page, "What is so, in your own words", "A permit costs $40 a month.");
  await page.getByRole("button", { name: "Save" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/claims .*\$45/)).toHaveCount(0);
  const check = (await (await page.request.get(`/api/studio/drafts/${id}/check`)).json()) as {
    diagnostics: { severity: string }[];
  };
  expect(check.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  await context.close();
});

test("without script, the front matter is a form that says what is wrong at its field", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await joinStudio(context, {
    name: "Boris",
    signInName: `boris-${randomUUID()}@example.org`,
    role: "author",
  });
  const data = { title: "Parking permits", summary: "Where residents of a hospital may leave their car." };
  const { id } = (await (await page.request.post("/api/studio/drafts", { data })).json()) as { id: string };
  await page.goto(`/studio/drafts/${id}`);
  await page.getByRole("link", { name: "Title and lists", exact: true }).click();
  await page.getByLabel("Place among its neighbours (optional)").fill("first");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^Saved as a draft/)).toBeVisible();
  const field = page.getByLabel("Place among its neighbours (optional)");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(/Write a plain number/);
  await field.fill("20");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(field).not.toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveValue("20");
  await context.close();
});

test("a translation, the form of a case, the draft of a colleague and the page Care are clean at each width and in the dark", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: "reduce" });
  const page = await joinStudio(context, {
    name: "Mei",
    signInName: `mei-${randomUUID()}@example.org`,
    role: "author",
  });
  const { id } = await (await page.request.post("/api/studio/drafts", { data: { article: "ontario-cpso" } })).json();
  await page.goto(`/studio/drafts/${id}/questions/new`);
  const fact = await page.getByLabel("The sentence that it is about").inputValue();
  const colleague = await joinStudio(await browser.newContext({ baseURL: origin }), {
    ...{ name: "Noor", signInName: `noor-${randomUUID()}@example.org`, role: "author" },
  });
  const addresses = [
    `/studio/drafts/${id}/translation?in=fr`,
    `/studio/drafts/${id}/questions/new?${new URLSearchParams({ form: "decision-case", fact })}`,
    "/studio/care",
    `/studio/drafts/${id}/closed`,
  ];
  for (const [index, address] of addresses.entries()) {
    const reader = index < 3 ? page : colleague;
    await reader.goto(address);
    await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
    for (const [width, colorScheme] of [[360, "dark"] as const, [1280, "light"] as const]) {
      await reader.setViewportSize({ width, height: 800 });
      await reader.emulateMedia({ colorScheme });
      expect([address, await diagnostics(reader), await runsOver(reader)]).toEqual([address, [], 0]);
    }
  }
  await context.close();
  await colleague.context().close();
});

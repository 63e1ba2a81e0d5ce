import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import type { PublicDraft } from "../../src/domain/draft/public-draft";
import type { Role } from "../../src/domain/person/role";
import { axeViolations } from "../support/axe";
import { expect as expectSoon, test } from "../support/browser-test";
import { joinStudio } from "../support/join-studio";

/** A save compiles the draft. */
const expect = expectSoon.configure({ timeout: 60_000 });

const origin = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** Somebody of the studio in a browser of their own, on a phone. */
const arrive = async (browser: Browser, name: string, role: Role) => {
  const context = await browser.newContext({
    ...{ baseURL: origin, viewport: { width: 360, height: 740 }, reducedMotion: "reduce" },
  });
  const signInName = `${name.toLowerCase()}-${randomUUID()}@example.org`;
  return { context, page: await joinStudio(context, { name, signInName, role }) };
};

const readDraft = async (page: Page, id: string): Promise<PublicDraft> =>
  (await page.request.get(`/api/studio/drafts/${id}`)).json();

const textOf = async (page: Page, id: string, name: string): Promise<string> =>
  (await readDraft(page, id)).files.find(({ path }) => path.endsWith(`/${name}`))?.text ?? "";

/** Changes a file of a draft, as another window or a script does. */
const rewrite = async (page: Page, id: string, change: (text: string) => string): Promise<void> => {
  const file = (await readDraft(page, id)).files.find(({ path }) => path.endsWith("/article.mdx"));
  const seat = randomUUID();
  const address = `/api/studio/drafts/${id}`;
  await page.request.put(`${address}/seat`, { data: { seat, takeOver: false } });
  const data = { id: randomUUID(), seat, path: file?.path, base: file?.save, text: change(file?.text ?? "") };
  expect((await page.request.put(`${address}/files`, { data })).status()).toBe(200);
};

/** A draft in English with two sections; gives its id. */
const begin = async (page: Page): Promise<string> => {
  const data = { title: "Parking permits", summary: "Where residents of a hospital may leave their car." };
  const { id } = await (await page.request.post("/api/studio/drafts", { data })).json();
  await rewrite(
    page,
    id,
    (text) => `${text.trimEnd()}\n\n## Where\n\nResidents park behind the hospital.\n\n## When\n\nDay and night.\n`,
  );
  return id;
};

const section = (page: Page, heading: string) =>
  page.locator(".translation-section").filter({ has: page.getByRole("heading", { level: 2, name: heading }) });
const box = (page: Page, heading: string) => section(page, heading).locator("textarea[name=text]");
const state = (page: Page) => page.locator(".studio-state");

/** Begins the French text and gives it a title. */
const beginFrench = async (page: Page, id: string): Promise<void> => {
  await page.goto(`/studio/drafts/${id}/translation?in=fr`);
  await page.getByRole("button", { name: "Begin the translation" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Permis de stationnement");
  await page.getByLabel("Summary", { exact: true }).fill("Où les résidents d’un hôpital laissent leur voiture.");
};

test("a guide is translated section by section, and what its original gets later waits", async ({ browser }) => {
  const { context, page } = await arrive(browser, "Amina", "author");
  const id = await begin(page);
  await beginFrench(page, id);
  await expect(section(page, "Where")).toContainText("To translate");
  await box(page, "Where").fill("## Où\n\nLes résidents stationnent derrière l’hôpital.");
  await expect(state(page)).toContainText("Saved");
  await expect(section(page, "Where")).toContainText("Up to date");
  expect(await textOf(page, id, "article.fr.mdx")).toContain("Les résidents stationnent derrière l’hôpital.");
  await box(page, "When").fill("## Quand\n\nJour et nuit.");
  await expect(section(page, "When")).toContainText("Up to date");

  await page.getByRole("link", { name: /^To translate/ }).click();
  await expect(page.getByText("Nothing waits.")).toBeVisible();
  const text = await textOf(page, id, "article.fr.mdx");
  expect(text).toContain("Permis de stationnement");
  expect(text).toContain("## Quand\n\nJour et nuit.");

  // A section that is new in the original waits, and is all that is shown.
  await rewrite(page, id, (original) => `${original.trimEnd()}\n\n## How\n\nA permit is shown.\n`);
  await page.reload();
  await expect(section(page, "How")).toContainText("To translate");
  await expect(section(page, "Quand")).toHaveCount(0);
  await box(page, "How").fill("## Comment\n\nSur présentation d’un permis.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Nothing waits.")).toBeVisible();
  expect(await textOf(page, id, "article.fr.mdx")).toContain("Sur présentation d’un permis.");

  expect(await axeViolations(page, { rules: "wcag" })).toEqual([]);
  await page.goto(`/studio/drafts/${id}/translation?in=fr`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await context.close();
});

test("text written over a section without its heading stays in it, and Save is not taken for somebody else's", async ({
  browser,
}) => {
  const { context, page } = await arrive(browser, "Amina", "author");
  const id = await begin(page);
  await beginFrench(page, id);
  await box(page, "Where").fill("Derrière l’hôpital.");
  await expect(section(page, "Where")).toContainText("Up to date");
  await expect(state(page)).toContainText("Saved");
  await box(page, "When").fill("Jour et");
  await page.waitForTimeout(1_000);
  await box(page, "When").pressSequentially(" nuit.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect
    .poll(() => textOf(page, id, "article.fr.mdx"))
    .toContain("## Where\n\nDerrière l’hôpital.\n\n{/* translates: when */}\n\n## When\n\nJour et nuit.");
  await page.waitForLoadState("networkidle");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(page.getByText("Somebody else")).toHaveCount(0);
  const text = await textOf(page, id, "article.fr.mdx");
  expect(text.match(/Derrière/g)).toHaveLength(1);
  await context.close();
});

test("what is translated without a connection is kept, also over a page that was closed", async ({
  browser,
  browserErrors,
}) => {
  browserErrors.allow(/net::ERR_/);
  const { context, page } = await arrive(browser, "Amina", "author");
  const id = await begin(page);
  await beginFrench(page, id);
  await expect(state(page)).toContainText("Saved");
  await context.setOffline(true);
  await box(page, "When").fill("## Quand\n\nJour et nuit, même sans réseau.");
  await expect(state(page)).toContainText("Not saved");
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/studio/drafts/${id}/translation?in=fr`);
  await expect(box(again, "When")).toHaveValue(/même sans réseau/);
  await expect(state(again)).toContainText("Saved");
  expect(await textOf(again, id, "article.fr.mdx")).toContain("Jour et nuit, même sans réseau.");
  await context.close();
});

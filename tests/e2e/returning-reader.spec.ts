import { expect, type Page } from "@playwright/test";
import Parser from "rss-parser";
import { axeViolations } from "../support/axe";
import { test } from "../support/browser-test";
import { openWorld } from "../support/world";

const article = "ontario-cpso";
const guide = `/articles/${article}`;
const before = "Find out in step 2 which certificate fits you.";
const now = "Find out in step 2 which certificate fits specialists.";
/** As the file has it, where the step is a link. */
const inFile = (text: string) => text.replace("step 2", "[step 2](#step-2)");
const note = "The College opened a route to specialists alone, so the bottom line says so.";

const changesNote = (page: Page) => page.getByRole("complementary", { name: /What changed since your last visit on/ });
const shortDay = (date: Date) =>
  date
    .toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" })
    .replace("Sept", "Sep");

/** What axe finds, on a telephone in light and on a desk in dark. */
const diagnostics = async (page: Page, part: string) => {
  const found = new Set<string>();
  for (const [width, colorScheme] of [
    [360, "light"],
    [1280, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const violation of await axeViolations(page, { part })) found.add(violation);
  }
  return [...found];
};

test("a reader who comes back hears of a new rule once, with both sentences, and of a mended slip never", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const world = await openWorld();
  const context = await browser.newContext({ baseURL: world.origin, timezoneId: "UTC" });
  const page = await context.newPage();
  const visitedOn = shortDay(new Date());
  await page.goto(guide, { waitUntil: "networkidle" });
  await expect(changesNote(page)).toBeHidden();

  // A slip is corrected and published: nobody who comes back is told, and the history says so.
  await world.turnTo(3);
  await world.edit(article, ["article.mdx"], "old or undated, and opened", "old or undated and opened");
  expect(await world.publish(3)).toMatchObject({ published: expect.arrayContaining([article]), refused: [] });
  const response = page.waitForResponse((reply) => reply.url().includes("/history/compare?from=1&to=2"));
  await page.goto(guide);
  await response;
  await expect(changesNote(page)).toBeHidden();

  // The rule changes, with the editor's word on it.
  await world.turnTo(9);
  await world.edit(article, ["article.mdx"], inFile(before), inFile(now));
  await world.note(article, note);
  expect(await world.publish(9)).toMatchObject({ published: expect.arrayContaining([article]), refused: [] });
  await page.goto(guide);
  await expect(changesNote(page)).toBeVisible();
  await expect(changesNote(page)).toContainText(visitedOn);
  await expect(changesNote(page)).toContainText(note);
  await expect(changesNote(page)).toContainText(shortDay(world.noon(9)));
  await expect(changesNote(page).locator(".change-before")).toContainText(before);
  await expect(changesNote(page).locator(".change-now")).toContainText(now);
  await expect(changesNote(page).locator("del").first()).toHaveText("you");
  expect(await diagnostics(page, "#returning"), "what changed, in the guide").toEqual([]);
  await changesNote(page).getByRole("link", { name: "The bottom line" }).click();
  await expect(page).toHaveURL(`${world.origin}${guide}#bottom-line`);

  // Not yet read: it is told again. Read: never again.
  await page.reload();
  await expect(changesNote(page)).toBeVisible();
  await changesNote(page).getByRole("button", { name: "I have read this" }).click();
  await expect(changesNote(page)).toBeHidden();
  await page.reload({ waitUntil: "networkidle" });
  await expect(changesNote(page)).toBeHidden();

  for (const address of [`${guide}/history`, `${guide}/history/compare?from=1&to=3`]) {
    await page.goto(address);
    expect(await diagnostics(page, "body"), address).toEqual([]);
  }

  // The history has all three, and any two can be compared without script.
  const plain = await browser.newContext({ baseURL: world.origin, javaScriptEnabled: false });
  const reader = await plain.newPage();
  await reader.goto(guide);
  await expect(changesNote(reader)).toBeHidden();
  await reader.getByRole("link", { name: "History" }).click();
  await expect(reader.getByRole("listitem").filter({ hasText: "Version 3" })).toContainText(note);
  await expect(reader.getByRole("listitem").filter({ hasText: "Version 2" })).toContainText("Nothing changed");
  await reader.getByLabel("Earlier version").selectOption({ index: 2 });
  await reader.getByRole("button", { name: "Compare" }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("What changed in");
  await expect(reader.locator(".change-before")).toContainText(`no longer valid ${before.replace(",", "")}`);

  // The feeds tell of the new rule, and not of the slip.
  for (const address of ["/feed.xml", `${guide}/feed.xml`]) {
    const reply = await reader.request.get(address);
    expect(reply.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const { items } = await new Parser().parseString(await reply.text());
    const ours = items.filter(({ link }) => link?.includes(article));
    // No operator has said where the world reads this site, so its feeds name no host.
    expect(ours.map(({ link }) => link)).toEqual([`${guide}/history/compare?from=2&to=3`, guide]);
    expect(ours[0]?.content).toContain(note);
    const again = await reader.request.get(address, { headers: { "If-None-Match": reply.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  }
  await plain.close();
  await context.close();
  await world.end();
});

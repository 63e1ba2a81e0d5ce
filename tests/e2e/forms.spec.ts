import type { Locator, Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";
import { chooseAnything, playerListens } from "../support/learn-in-browser";

/** A block of one question of a form, opened. */
const open = async (page: Page, form: string, seed: string) => {
  const reply = await page.request.post("/api/blocks", { data: { forms: [form], count: 1, mode: "tutor", seed } });
  const { id } = (await reply.json()) as { id: string };
  await page.goto(`/practice/${id}`);
};
const expectAccessible = async (page: Page) => {
  // At the end of the page the actions that stick to the lower edge cover nothing.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await axeViolations(page, { rules: "wcag" })).toEqual([]);
};
const isFocused = (list: Locator) => list.evaluate((element) => element === document.activeElement);
const partOfFocus = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.closest<HTMLElement>("[data-part]")?.dataset.part ?? 0));

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const form of ["single-best-answer", "multiple-response", "ordering", "extended-matching", "decision-case"])
    test(`after an answer to ${form} the window cuts no line of the question`, async ({ page }) => {
      await open(page, form, "lines");
      await chooseAnything(page);
      await page.getByRole("button", { name: "Check answer" }).click();
      await expect(page.locator("h2.verdict")).toBeInViewport();
      const cut = () =>
        page.evaluate(() =>
          [...document.querySelectorAll("#stem span, #stem strong, #stem small")]
            .flatMap((part) => [...part.getClientRects()])
            .filter(({ top, bottom }) => top < -1 && bottom > 1)
            .map(({ top }) => top),
        );
      await expect.poll(cut).toEqual([]);
    });
});

test("a box that is ticked shows its tick in the place of its letter, and a choice of one its letter", async ({
  page,
}) => {
  const letter = (position: number) => page.locator("label.option [data-letter]").nth(position);
  await open(page, "multiple-response", "letters");
  await page.getByRole("checkbox").first().check();
  await expect(letter(0)).toBeHidden();
  await expect(letter(1)).toBeVisible();
  await page.getByRole("checkbox").first().uncheck();
  await expect(letter(0)).toBeVisible();
  await open(page, "single-best-answer", "letters");
  await page.getByRole("radio").first().check();
  await expect(letter(0)).toBeVisible();
});

test.describe("a decision case", () => {
  test("is answered with the keyboard alone, and its feedback is told part by part", async ({ page }) => {
    await open(page, "decision-case", "keyboard");
    await expectAccessible(page);
    const parts = await page.getByRole("group", { name: /^Part \d of \d/ }).count();
    expect(parts).toBeGreaterThanOrEqual(2);
    for (let part = 1; part <= parts; part += 1) {
      for (let step = 0; step < 60 && (await partOfFocus(page)) !== part; step += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("1");
      await expect(page.locator(`[data-part="${part}"]`).getByRole("status")).toHaveText(/^1\sof \d chosen\.$/);
    }
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Part \d of \d/ })).toHaveCount(parts);
    const harmful = page.getByText(/Harmful, not chosen|Your answer, harmful/);
    await expect(harmful.first()).toBeAttached();
    await expectAccessible(page);
  });

  test("is answered without script, and asks for what is missing", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page, "decision-case", "no script");
    await page.locator("[data-part] input").first().check();
    await page.getByRole("button", { name: "Check answer" }).click();
    await expect(page.getByRole("alert")).toHaveText("Part 2 has no answer yet.");
    await page.getByRole("link", { name: "Part 2 has no answer yet." }).click();
    await expect(page.locator("[data-part='2'] input").first()).toBeFocused();
    const stripes = page
      .locator(".part")
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).borderLeftWidth));
    expect(new Set((await stripes).slice(1))).toEqual(new Set(["4px"]));
    expect((await stripes)[0]).toBe("0px");
    for (const part of await page.locator("[data-part]").all()) await part.locator("input").first().check();
    await page.getByRole("button", { name: "Check answer" }).click();
    await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
    await context.close();
  });

  test("fits a narrow phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, "decision-case", "narrow");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe("extended matching", () => {
  test("is answered with the keyboard alone, and each line is told apart", async ({ page }) => {
    await open(page, "extended-matching", "keyboard");
    await expectAccessible(page);
    const lists = page.getByRole("combobox", { name: /^\d\. / });
    const count = await lists.count();
    expect(count).toBeGreaterThanOrEqual(2);
    for (let index = 0; index < count; index += 1) {
      for (let step = 0; step < 60 && !(await isFocused(lists.nth(index))); step += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await expect(lists.nth(index)).not.toHaveValue("");
    }
    await page.getByRole("button", { name: "Check answer" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: /^\d\. / })).toHaveCount(count);
    await expect(page.getByText(/right answer|your answer/i).first()).toBeVisible();
    await expectAccessible(page);
  });

  test("asks for a line that is left open, and keeps what was chosen", async ({ page }) => {
    await open(page, "extended-matching", "open line");
    const [first, second] = [page.getByRole("combobox").nth(0), page.getByRole("combobox").nth(1)];
    await first.selectOption({ index: 2 });
    const chosen = await first.inputValue();
    await page.getByRole("button", { name: "Check answer" }).click();
    await expect(page.locator("#answer-error")).toHaveText("Line 2 has no answer yet.");
    await page.getByRole("link", { name: "Line 2 has no answer yet." }).press("Enter");
    await expect(second).toBeFocused();
    await expect(first).toHaveValue(chosen);
    await expect(second).toHaveValue("");
  });

  test("is answered without script, and asks for what is missing", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page, "extended-matching", "no script");
    const first = page.getByRole("combobox").first();
    await first.selectOption({ index: 2 });
    const chosen = await first.inputValue();
    await page.getByRole("button", { name: "Check answer" }).click();
    await expect(page.getByRole("alert")).toHaveText("Line 2 has no answer yet.");
    await expect(first).toHaveValue(chosen);
    for (const list of await page.getByRole("combobox").all()) await list.selectOption({ index: 1 });
    await page.getByRole("button", { name: "Check answer" }).click();
    await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
    await context.close();
  });

  test("fits a narrow phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, "extended-matching", "narrow");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test("an ordering is put in order by dragging a row with the mouse", async ({ page }) => {
  await open(page, "ordering", "dragging");
  await playerListens(page);
  const rows = page.locator("#answer [data-row]");
  const order = () => rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.row));
  const before = await order();
  const from = await rows.first().boundingBox();
  const to = await rows.last().boundingBox();
  if (!from || !to) throw new Error("The rows are not on the page.");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height - 4, { steps: 8 });
  await page.mouse.up();
  await expect.poll(order).toEqual([...before.slice(1), before[0]]);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
});

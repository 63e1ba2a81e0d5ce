import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { answerToTheEnd, checkAnswer, generateQuestions, guide } from "../support/learn-in-browser";

test.use({ viewport: { width: 360, height: 740 } });

/**
 * The controls under 24 by 24 pixels, with all that is folded or floats open. Links in running text may be smaller
 * (WCAG 2.2, 2.5.8). A field that lies in its label is as large as that, a link of a row as the row.
 */
const smallTargets = (page: Page): Promise<{ count: number; small: string[] }> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const floating of document.querySelectorAll<HTMLElement>("[popover]")) {
      floating.popover = "manual";
      floating.showPopover();
    }
    const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")];
    const standsInText = (control: Element) => {
      let block: Element | null = control;
      while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
      return block !== control && (block?.textContent?.trim().length ?? 0) > (control.textContent?.trim().length ?? 0);
    };
    const shown = controls.filter((control) => control.checkVisibility() && control.getClientRects().length > 0);
    const small = shown.filter((control) => {
      if (standsInText(control)) return false;
      const { width, height } = (control.closest("label, .row") ?? control).getBoundingClientRect();
      return Math.min(width, height) < 23.99;
    });
    return {
      count: shown.length,
      small: small.map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent?.trim()}`),
    };
  });

const expectRoom = async (page: Page, name: string) => {
  const { count, small } = await smallTargets(page);
  expect(small, name).toEqual([]);
  expect(count, name).toBeGreaterThan(10);
};

test("whoever reads can press every control with a finger", async ({ page }) => {
  const outcome = "/route/match-first-round?goal=residency&licence=none&training=none&school=elsewhere&status=yes";
  for (const address of ["/", "/articles", guide, "/route", outcome, "/search?q=nac+exam", "/practice", "/privacy"]) {
    await page.goto(address);
    await expectRoom(page, address);
  }
});

test("whoever learns can press every control with a finger", async ({ page }) => {
  await generateQuestions(page);
  await expectRoom(page, "a question");
  await page.reload();
  await checkAnswer(page);
  await expectRoom(page, "its feedback");
  await page.reload();
  await page.getByRole("button", { name: "Next question" }).click();
  await answerToTheEnd(page);
  await expectRoom(page, "the results");
  for (const address of ["/practice/progress", "/practice/my-data", "/practice", "/"]) {
    await page.goto(address);
    await expectRoom(page, address);
  }
});

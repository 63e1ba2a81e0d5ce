import type { Page } from "@playwright/test";
import { formSchema } from "../../src/domain/item/form";
import type { PublicQuestion } from "../../src/domain/item/public-question";
import { expect, test } from "../support/browser-test";
import { chooseAnything, guide } from "../support/learn-in-browser";
import { type Letters, letterWidths } from "../support/letters";

const allLetters = Object.keys(letterWidths) as Letters[];

const answered = "goal=residency&licence=none&training=none&school=elsewhere&status=yes";
const addresses = [
  "",
  "/articles",
  guide,
  `${guide}/history`,
  `${guide}/thanks?section=step-1`,
  "/practice",
  "/practice/progress",
  "/practice/my-data",
  "/practice/plan",
  "/privacy",
  "/question-statistics",
  "/offline",
  "/search?q=police+check",
  "/search?q=nothing-like-it",
  "/route",
  "/route?goal=practise&licence=none&x=y",
  `/route/match-first-round?${answered}`,
  "/route/exam-eligible",
  "/route/not-covered",
].flatMap((address) => [address || "/", `/fr${address}`]);

/** Sets the size of the text, opens all that can be opened, and gives how far the page runs over the window's edge. */
const runsOver = (page: Page, size: string) =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const section of document.querySelectorAll<HTMLElement>(".section-body"))
      section.style.contentVisibility = "visible";
    return document.documentElement.scrollWidth - window.innerWidth;
  }, size);

/** The words that are cut into two lines although one would hold them. */
const cutWords = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement?.checkVisibility()) continue;
      for (const { index, 0: word } of (text.textContent ?? "").matchAll(/[\p{L}\p{N}]{2,14}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
        if (lines.size > 1) cut.push(`${word}: ${text.parentElement.outerHTML.slice(0, 200)}`);
      }
    }
    return cut;
  });

/** Where the longest words stand: of each form, the two questions whose longest unbroken run of letters is longest. */
const hardest = <Question extends PublicQuestion>(questions: readonly Question[]): Question[] => {
  const longest = ({ stem, options, parts = [] }: PublicQuestion) => {
    const texts = [stem, ...[...options, ...parts.flatMap((part) => part.options)].map(({ text }) => text)];
    return Math.max(
      ...[...texts, ...parts.map((part) => part.stem)]
        .join(" ")
        .split(/[ \n-]/)
        .map((word) => word.length),
    );
  };
  return formSchema.options.flatMap((form) =>
    questions
      .filter((question) => question.form === form)
      .sort((one, other) => longest(other) - longest(one))
      .slice(0, 2),
  );
};

/** What holds wide letters holds others. */
test.describe("in wide letters", () => {
  test.use({ letters: "wide", viewport: { width: 320, height: 700 } });

  test("no page of 320 px runs over its edge, also with text of twice the size and all opened", async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      for (const size of ["100%", "200%"])
        expect([address, size, await runsOver(page, size)]).toEqual([address, size, 0]);
    }
  });

  for (const article of ["ontario-cpso", "ontario-cpso.fr"])
    test(`nothing of the questions of ${article} is lost at 320 px with text of twice the size`, async ({ page }) => {
      // Enemies keep orderings out of some blocks.
      const chosenFrom: (PublicQuestion & { block: string })[] = [];
      for (const each of ["ontario-cpso", "carms-r1-ontario", "practice-ready-assessment"].map((slug) =>
        article.replace("ontario-cpso", slug),
      )) {
        const reply = await page.request.post("/api/blocks", { data: { article: each, count: 200, mode: "tutor" } });
        const { id: block, questions }: { id: string; questions: PublicQuestion[] } = await reply.json();
        chosenFrom.push(...questions.map((question) => ({ ...question, block })));
      }
      const chosen = hardest(chosenFrom);
      expect(new Set(chosen.map(({ form }) => form)).size).toBeGreaterThanOrEqual(formSchema.options.length - 1);
      const fits = () =>
        page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          const cut = [...document.querySelectorAll<HTMLElement>("main *")].filter(
            (element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1,
          );
          return {
            overflow: document.documentElement.scrollWidth - width,
            cut: cut.map(({ outerHTML }) => outerHTML),
          };
        });
      for (const { stem, position, block } of chosen) {
        await page.goto(`${article.endsWith(".fr") ? "/fr" : ""}/practice/${block}?question=${position}`);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        await page.locator("summary.tool[data-key=n]").click();
        const striking = page.locator("label.tool");
        if (await striking.isVisible()) await striking.click();
        expect(await fits(), stem).toEqual({ overflow: 0, cut: [] });
        await chooseAnything(page);
        await page.locator(".actions [form=answer]").click();
        await expect(page.locator(".passage").first()).toBeAttached();
        // Parts of a case that were right are folded.
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details.fold")) fold.open = true;
        });
        await page.locator("summary.tool:not([data-key])").click();
        expect(await fits(), stem).toEqual({ overflow: 0, cut: [] });
      }
      await page.locator(".navigator > summary").click();
      expect(await fits()).toEqual({ overflow: 0, cut: [] });
    });
});

for (const letters of allLetters) {
  test.describe(`in ${letters} letters`, () => {
    test.use({ letters, viewport: { width: 360, height: 740 } });

    test("no line of a guide begins with a source mark, nor is an explained word cut from what touches it", async ({
      page,
    }) => {
      await page.goto(`/fr${guide}`);
      const cut = await page.locator(".term, .source-pill").evaluateAll((buttons) => {
        const lineOf = (node: ChildNode, position: number) => {
          const range = document.createRange();
          range.setStart(node, position);
          range.setEnd(node, position + 1);
          return range.getBoundingClientRect();
        };
        return buttons.flatMap((button) => {
          const before = button.previousSibling;
          const text = before?.nodeType === Node.TEXT_NODE ? (before.textContent ?? "") : "";
          if (!before || !/[^ ]$/.test(text)) return [];
          const { bottom } = lineOf(before, text.length - 1);
          return bottom < button.getBoundingClientRect().top + 4 ? [`${text}${button.textContent}`] : [];
        });
      });
      expect(cut).toEqual([]);
    });
  });
}

test("no word is cut that a line would hold, on a phone and on a desk", async ({ page }) => {
  for (const address of addresses) {
    await page.goto(address);
    await runsOver(page, "100%");
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await cutWords(page), `${address} at ${width} px`).toEqual([]);
    }
  }
});

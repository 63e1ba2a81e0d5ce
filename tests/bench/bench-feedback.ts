import type { Browser, Page } from "playwright";
import { chooseAnything, generateQuestions } from "../support/learn-in-browser";
import { spread } from "./spread";

const blocks = 3;

/** From the click on "Check answer" until the feedback is on the screen, in milliseconds. */
const paintOf = async (page: Page): Promise<number> => {
  await chooseAnything(page);
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let clicked = 0;
        document.addEventListener("click", () => (clicked = performance.now()), { capture: true, once: true });
        const watcher = new MutationObserver(() => {
          if (!document.querySelector(".passage")) return;
          watcher.disconnect();
          // The frame that draws it, and then the first moment after it.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
        });
        watcher.observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.getByRole("button", { name: "Check answer" }).click();
  return painted;
};

export const benchFeedback = async (browser: Browser, origin: string): Promise<string[]> => {
  const paints: number[] = [];
  for (let block = 0; block < blocks; block++) {
    const page = await browser.newPage({ baseURL: origin });
    await generateQuestions(page);
    for (let question = 0; question < 10; question++) {
      paints.push(await paintOf(page));
      if (question < 9) await page.getByRole("button", { name: "Next question" }).click();
    }
    await page.close();
  }
  return [
    "| from the click to the painted feedback | ms, p50 (p99) |",
    "|---|---|",
    `| ${paints.length} answers in Chromium | ${spread(paints)} |`,
  ];
};

// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { followContents } from "../../../../src/browser/article/follow-contents";

type Seen = { target: Element; isIntersecting: boolean }[];

let see: (anchors: string[]) => void;

beforeEach(() => {
  const link = (anchor: string, step = "") =>
    `<li><a href="#${anchor}">${step && `<span class="contents-step">${step}</span>`}<span>Part ${anchor}</span></a></li>`;
  const list = `<div class="contents-list"><ol>${link("intro")}${link("step-1", "1")}${link("step-2", "2")}</ol>
    <a href="#intro" data-copy>Copy</a><a href="#report">Report</a></div>`;
  document.body.innerHTML = `<nav>${list}</nav>
    <nav class="contents-above"><details open><summary>Here <b class="contents-position" data-step="Step {step} of 2"></b></summary>${list}</details></nav>
    <p id="intro"></p><p id="step-1"></p><p id="step-2"></p>
    <details class="report"><select name="section"><option value=""></option><option value="step-2"></option></select></details>`;
  const inSight = new Set<string>();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(notify: (seen: Seen) => void) {
        see = (anchors) => {
          const changed = new Set([...inSight, ...anchors]);
          inSight.clear();
          for (const anchor of anchors) inSight.add(anchor);
          notify(
            [...changed].map((anchor) => ({
              target: document.getElementById(anchor) as Element,
              isIntersecting: inSight.has(anchor),
            })),
          );
        };
      }
      observe() {}
    },
  );
  followContents();
});

const position = () => document.querySelector(".contents-position")?.textContent;

test("every list marks the section that is read, and the line says the step", () => {
  see(["intro"]);
  expect(position()).toBe("Part intro");
  see(["step-1", "step-2"]);
  expect(position()).toBe("Step 2 of 2");
  const current = [...document.querySelectorAll<HTMLAnchorElement>("[aria-current]")];
  expect(current.map(({ hash }) => hash)).toEqual(["#step-2", "#step-2"]);
});

test("what is copied is the section that is read, and what is reported that from which a link led to the form", () => {
  const choice = document.querySelector("select") as HTMLSelectElement;
  see(["step-2"]);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-copy]")) expect(link.hash).toBe("#step-2");
  expect(choice.value).toBe("");
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[href='#report']")) {
    choice.value = "";
    link.click();
    see(["intro"]);
    expect(choice.value).toBe("step-2");
    see(["step-2"]);
  }
});

test("a report that is open keeps its section, and a part that nobody reports is none", () => {
  const choice = document.querySelector("select") as HTMLSelectElement;
  const fold = choice.closest("details") as HTMLDetailsElement;
  const link = document.querySelector<HTMLAnchorElement>("[href='#report']");
  see(["step-2"]);
  link?.click();
  see(["intro"]);
  fold.open = true;
  link?.click();
  expect(choice.value).toBe("step-2");
  fold.open = false;
  link?.click();
  expect([choice.value, choice.selectedIndex]).toEqual(["", 0]);
});

test("the list over the text is shut once it has led somewhere", () => {
  const fold = document.querySelector(".contents-above details") as HTMLDetailsElement;
  fold.querySelector("ol")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(fold.open).toBe(true);
  fold.querySelector("a[href='#step-1'] span")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(fold.open).toBe(false);
});

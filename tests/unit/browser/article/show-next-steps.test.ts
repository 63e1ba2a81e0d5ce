// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { showNextSteps, stepsToShow } from "../../../../src/browser/article/show-next-steps";

describe("the steps to show", () => {
  test("are the next that are not done, and the last done ones where few are left", () => {
    expect(stepsToShow([false, false, false, false], 3)).toEqual([0, 1, 2]);
    expect(stepsToShow([true, false, true, false, false, false], 3)).toEqual([1, 3, 4]);
    expect(stepsToShow([true, true, true, false], 3)).toEqual([1, 2, 3]);
    expect(stepsToShow([false, true, true, true], 3)).toEqual([0, 2, 3]);
    expect(stepsToShow([true, true, true, true], 3)).toEqual([1, 2, 3]);
    expect(stepsToShow([true], 3)).toEqual([0]);
  });

  test("are as many whatever is done, in order, and done only where all others are shown", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 9 }), (done) => {
        const shown = stepsToShow(done, 3);
        expect(shown).toHaveLength(Math.min(3, done.length));
        expect(shown).toEqual([...new Set(shown)].sort());
        if (shown.some((index) => done[index]))
          expect(done.every((one, index) => one || shown.includes(index))).toBe(true);
      }),
    );
  });
});

const row = (number: number, publisher: string) => `
  <li data-step="${number}" ${number > 3 ? "hidden" : ""}>
    <a href="#step-${number}">Step ${number}</a><span class="next-tick" hidden>Done</span>
    <span class="next-where">${publisher}</span>
  </li>`;

const box = (number: number) =>
  `<div id="step-${number}"><label class="step-done"><input type="checkbox"></label></div>`;

const seen = (what: string) =>
  [...document.querySelectorAll<HTMLElement>(`li:not([hidden]) ${what}`)].map(({ hidden, textContent }) =>
    hidden ? "" : textContent,
  );

const tick = (...numbers: number[]) => {
  for (const input of document.querySelectorAll("input"))
    input.checked = numbers.some((number) => input.closest(`#step-${number}`));
  showNextSteps({ done: numbers.length, all: 7 });
};

beforeEach(() => {
  document.body.innerHTML = `<p id="route-progress" data-words="{done} of {all} done"></p>
    <ol class="next-steps" data-most="3">${row(1, "MCC")}${row(2, "MCC")}${row(3, "CPSO")}${row(4, "MCC")}</ol>
    ${[1, 2, 3, 4].map(box).join("")}`;
});

describe("the next steps on the page", () => {
  test("follow the boxes, name each place once, and say how far the route is done", () => {
    tick(1);
    expect(seen("a")).toEqual(["Step 2", "Step 3", "Step 4"]);
    expect(seen(".next-where")).toEqual(["MCC", "CPSO", ""]);
    expect(seen(".next-tick")).toEqual(["", "", ""]);
    expect(document.getElementById("route-progress")?.textContent).toBe("1 of 7 done");
  });

  test("have a tick where they are done, and none once they are not", () => {
    tick(1, 2, 3);
    expect(seen("a")).toEqual(["Step 2", "Step 3", "Step 4"]);
    expect(seen(".next-tick")).toEqual(["Done", "Done", ""]);
    tick();
    expect(seen("a")).toEqual(["Step 1", "Step 2", "Step 3"]);
    expect(seen(".next-tick")).toEqual(["", "", ""]);
  });
});

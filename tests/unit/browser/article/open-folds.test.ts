// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { openFolds } from "../../../../src/browser/article/open-folds";

const open = () => [...document.querySelectorAll("details")].map((fold) => fold.open);

beforeEach(() => {
  document.body.innerHTML =
    '<details class="fold"><i id="a"></i><details class="fold"><b id="fact-é"></b></details></details><details class="fold" open></details><details class="fold"></details>';
});

test("a fragment opens all that folds its target away, and nothing else", () => {
  location.hash = "#fact-%C3%A9";
  openFolds();
  expect(open()).toEqual([true, true, true, false]);
});

test.each(["", "#gone", "#%E0%A4%A"])("nothing opens at “%s”", (hash) => {
  location.hash = hash;
  openFolds();
  expect(open()).toEqual([false, false, true, false]);
});

test("paper has everything, and the screen is as it was afterwards", () => {
  location.hash = "";
  openFolds();
  window.dispatchEvent(new Event("beforeprint"));
  expect(open()).toEqual([true, true, true, true]);
  window.dispatchEvent(new Event("afterprint"));
  expect(open()).toEqual([false, false, true, false]);
});

// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { noteLeftOff } from "../../../../src/browser/article/note-left-off";
import { leftOffKey } from "../../../../src/browser/device/keys";

let isHidden = false;
Object.defineProperty(document, "visibilityState", { get: () => (isHidden ? "hidden" : "visible") });

beforeEach(() => {
  localStorage.clear();
  const links = ["step-1", "step-2", "practice", "sources"].map((id) => `<a href="#${id}"><span>${id}</span></a>`);
  document.body.innerHTML = `<h1>Ontario: the College</h1><div class="contents-list">${links.join("")}</div>`;
});

const mark = async (id: string) => {
  for (const link of document.querySelectorAll("a")) {
    if (link.hash === `#${id}`) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  await new Promise((resolve) => setTimeout(resolve));
};

const leave = () => {
  isHidden = true;
  document.dispatchEvent(new Event("visibilitychange"));
  isHidden = false;
  return JSON.parse(localStorage.getItem(leftOffKey) ?? "null");
};

// First: a guide listens for as long as its page is open.
test("whoever opened a guide at its questions alone keeps the place of before", async () => {
  noteLeftOff();
  await mark("practice");
  expect(leave()).toBeNull();
});

test("the end of a guide is no place to go back to: the section that was read before stays", async () => {
  noteLeftOff();
  await mark("step-2");
  expect(leave()).toMatchObject({ title: "Ontario", anchor: "step-2", heading: "step-2" });
  for (const end of ["practice", "sources"]) {
    await mark(end);
    expect(leave()).toMatchObject({ anchor: "step-2" });
  }
  await mark("step-1");
  expect(leave()).toMatchObject({ anchor: "step-1" });
});

// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { SavedPathway } from "../../../../src/browser/device/saved-pathway";
import { putPathwayFirst } from "../../../../src/browser/home/put-pathway-first";

const pathway: SavedPathway = { address: "/route/match", name: "Match", done: 1, all: 3, next: "Sit the NAC" };

const isFirst = (kind: string, saved: SavedPathway): [boolean | undefined, boolean | undefined] => {
  document.body.innerHTML = `<ul class="today"><li><button class="${kind}" data-for-route="Five for your route">Five</button></li></ul>
    <ul><li id="my-route"><a href="/route">Route</a></li></ul>`;
  const way = document.getElementById("my-route");
  if (way) putPathwayFirst(way, saved);
  return [way?.classList.contains("leads-first"), document.querySelector("button")?.matches(".button-plain")];
};

test("a route that is not done comes before new questions", () => {
  expect(isFirst("button", pathway)).toEqual([true, true]);
});

test("one that is done does not", () => {
  expect(isFirst("button", { ...pathway, done: 3 })).toEqual([false, false]);
});

test("nor does one where something else is first", () => {
  expect(isFirst("button button-plain", pathway)).toEqual([false, true]);
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { markWay } from "../../../../src/browser/article/mark-way";
import { savedPathwayKey } from "../../../../src/browser/device/keys";

const way = (outcomes: string) =>
  `<li data-outcomes="${outcomes}"><p>${outcomes}</p><strong class="way-mine" hidden>Your route</strong></li>`;

const save = (address: string) =>
  localStorage.setItem(savedPathwayKey, JSON.stringify({ address, name: "A route", done: 0, all: 3, next: "" }));

const marked = () =>
  [...document.querySelectorAll<HTMLElement>("[data-outcomes]")].flatMap((each) =>
    each.querySelector<HTMLElement>(".way-mine")?.hidden === false ? [each.dataset.outcomes] : [],
  );

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = way("match-first-round match-second-round") + way("us-family") + way("us-family us");
});

describe("the map in a guide", () => {
  test("marks the way of the route that the device keeps, in any language", () => {
    save("/fr/route/match-second-round?goal=residency&status=yes");
    markWay();
    expect(marked()).toEqual(["match-first-round match-second-round"]);
  });

  test("marks both ways of a route with two", () => {
    save("/route/us-family");
    markWay();
    expect(marked()).toEqual(["us-family", "us-family us"]);
  });

  test("marks none where no route is kept, the map has none of it, or what is kept is damaged", () => {
    markWay();
    save("/route/match");
    markWay();
    localStorage.setItem(savedPathwayKey, '{"address":"/route/us-family"');
    markWay();
    expect(marked()).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import type { SavedPathway } from "../../../../src/browser/device/saved-pathway";
import { showPathwayChanges } from "../../../../src/browser/home/show-pathway-changes";

const outline = { name: { en: "Match", fr: "Jumelage" }, steps: [], documents: [], facts: ["term", "fee"] };
const pathway = (changes: Partial<SavedPathway> = {}): SavedPathway => ({
  address: "/route/match",
  name: "Match",
  done: 0,
  all: 1,
  next: "",
  outline,
  since: "2026-11-10T00:00:00.000Z",
  ...changes,
});

const rule = (fact: string, day: number) =>
  `<li data-fact="${fact}" data-at="2026-11-${day}T10:00:00.000Z" hidden><a href="/x">${fact} changed</a></li>`;

const note = () => document.getElementById("route-changes");
const shown = () =>
  note()?.hidden ? [] : [...document.querySelectorAll("li:not([hidden])")].map((item) => item.textContent);

beforeEach(() => {
  document.body.innerHTML = `<p id="my-route"><a href="/route">Route</a></p>
    <section id="route-changes" hidden><h2>Changed</h2>
    <ul>${rule("term", 20)}${rule("fee", 18)}${rule("visa", 19)}</ul><button>Read</button></section>`;
});

describe("what changed of the route that the device keeps", () => {
  test("is shown as far as the route rests on it, and is no news once it was read", () => {
    let since = "";
    showPathwayChanges(pathway(), (at) => {
      since = at;
    });
    expect(shown()).toEqual(["term changed", "fee changed"]);
    document.querySelector("button")?.click();
    expect(shown()).toEqual([]);
    expect(since).toBe("2026-11-20T10:00:00.000Z");
    expect(document.activeElement?.textContent).toBe("Route");
    showPathwayChanges(pathway({ since }), () => undefined);
    expect(shown()).toEqual([]);
  });

  test("begins where the reader began to follow the route", () => {
    showPathwayChanges(pathway({ since: "2026-11-19T00:00:00.000Z" }), () => undefined);
    expect(shown()).toEqual(["term changed"]);
  });

  test.each([
    { since: undefined },
    { outline: undefined },
    { outline: { ...outline, facts: ["other"] } },
    { since: "2026-11-20T10:00:00.000Z" },
  ])("is nothing with %o", (changes) => {
    showPathwayChanges(pathway(changes), () => undefined);
    expect(shown()).toEqual([]);
  });
});

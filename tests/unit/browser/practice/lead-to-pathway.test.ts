// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { leadToPathway } from "../../../../src/browser/practice/lead-to-pathway";

test("results end in the way back to the kept route, in the language of the page", () => {
  document.body.innerHTML =
    '<a id="way-on" href="/articles/permits" data-start="/fr/route" data-back="Continuer ma voie">Retour au guide</a>';
  leadToPathway({ address: "/route/match?goal=residency", name: "Match", done: 0, all: 1, next: "" });
  const way = document.querySelector("a");
  expect(way?.getAttribute("href")).toBe("/fr/route/match?goal=residency");
  expect(way?.textContent).toBe("Continuer ma voie");
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { offerLanguage } from "../../../src/browser/offer-language";

const offered = () => document.querySelector<HTMLElement>(".language-offer");

beforeEach(() => {
  document.body.innerHTML = `<header class="bar"><a lang="fr" hreflang="fr" href="/fr" data-offer="Lire" aria-label="Français (FR)">
      <span class="bar-language">Français</span><span class="bar-code">FR</span></a></header><main></main>`;
});
afterEach(() => vi.restoreAllMocks());

const comeWith = (tags: string, referrer = "") => {
  document.documentElement.lang = "en";
  vi.spyOn(navigator, "languages", "get").mockReturnValue(tags.split(", "));
  vi.spyOn(document, "referrer", "get").mockReturnValue(referrer);
  offerLanguage();
};

test("a browser in a language that the page is not in is offered it, in that language and in the header", () => {
  comeWith("fr-CA");
  expect([offered()?.querySelector(".bar-language")?.textContent, offered()?.getAttribute("aria-label")]).toEqual([
    "Lire",
    null,
  ]);
  expect(offered()?.getAttribute("href")).toBe("/fr");
  expect(document.querySelector("main")?.children).toHaveLength(0);
});

test.each(["ar-DZ, fr", "de, fr-FR, en", "fr, en"])(
  "of the languages that a browser asks for the first that the site speaks is offered: %s",
  (tags) => {
    comeWith(tags);
    expect(offered()?.getAttribute("hreflang")).toBe("fr");
  },
);

test.each([
  ["in the page's own language", "en-CA", ""],
  ["that asks for the page's own before another", "ar, en, fr", ""],
  ["in a language that the site has not", "de", ""],
  ["that comes from another page of the site", "fr", `${location.origin}/fr`],
])("a browser %s is offered nothing", (_, language, referrer) => {
  comeWith(language, referrer);
  expect(offered()).toBeNull();
});

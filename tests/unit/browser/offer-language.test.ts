// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { languageOfferKey } from "../../../src/browser/device/keys";
import { offerLanguage } from "../../../src/browser/offer-language";

const line = () => document.querySelector<HTMLElement>(".language-offer");

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  document.body.innerHTML =
    '<header class="bar"><a hreflang="fr" href="/fr" data-offer="Lire" data-decline="Non">FR</a></header><main></main>';
});
afterEach(() => vi.restoreAllMocks());

const comeWith = (language: string, referrer = "") => {
  vi.spyOn(navigator, "language", "get").mockReturnValue(language);
  vi.spyOn(document, "referrer", "get").mockReturnValue(referrer);
  offerLanguage();
};

test("a browser in a language that the page is not in is offered it, in that language", () => {
  comeWith("fr-CA");
  expect([line()?.lang, line()?.textContent, line()?.querySelector("a")?.getAttribute("href")]).toEqual([
    "fr",
    "LireNon",
    expect.stringMatching(/\/fr$/),
  ]);
});

test("who says no is not asked again", () => {
  comeWith("fr");
  line()?.querySelector("button")?.click();
  expect([line(), localStorage.getItem(languageOfferKey)]).toEqual([null, "false"]);
  comeWith("fr");
  expect(line()).toBeNull();
});

test.each([
  ["in the page's own language", "en-CA", ""],
  ["in a language that the site has not", "de", ""],
  ["that comes from another page of the site", "fr", `${location.origin}/fr`],
])("a browser %s is offered nothing", (_, language, referrer) => {
  comeWith(language, referrer);
  expect(line()).toBeNull();
});

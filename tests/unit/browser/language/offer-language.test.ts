// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { offerLanguage } from "../../../../src/browser/language/offer-language";
import { returnToLanguage } from "../../../../src/browser/language/return-to-language";

const offered = () => document.querySelector<HTMLElement>(".language-offer");

beforeEach(() => {
  history.replaceState(null, "", "/");
  document.body.innerHTML = `<header class="bar"><a lang="fr" hreflang="fr" href="/fr" data-offer="Lire" aria-label="Français (FR)">
      <span class="bar-language">Français</span><span class="bar-code">FR</span></a></header><main></main>`;
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset.copy;
});

const noted = () => localStorage.getItem("iatrox.language.1");

/** Returns the addresses that were opened in place of the page. */
const comeWith = (tags: string, referrer = ""): string[] => {
  document.documentElement.lang = "en";
  vi.spyOn(navigator, "languages", "get").mockReturnValue(tags.split(", "));
  vi.spyOn(document, "referrer", "get").mockReturnValue(referrer);
  const opened: string[] = [];
  const last = returnToLanguage((address) => opened.push(new URL(address).pathname));
  offerLanguage(last === undefined ? undefined : [last]);
  return opened;
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

const readFrench = () => {
  document.documentElement.lang = "fr";
  vi.spyOn(document, "referrer", "get").mockReturnValue(`${location.origin}/`);
  returnToLanguage();
  vi.restoreAllMocks();
};

test("the bare address opens in the language that was read last, whatever the browser asks for", () => {
  expect(comeWith("fr")).toEqual([]);
  readFrench();
  expect(noted()).toBe('"fr"');
  expect(comeWith("en-CA")).toEqual(["/fr"]);
});

test("whoever goes back to the page's own language stays there", () => {
  readFrench();
  expect(comeWith("fr", `${location.origin}/fr`)).toEqual([]);
  expect(noted()).toBe('"en"');
  expect(comeWith("en-CA")).toEqual([]);
});

test.each(["/articles/fees", "/?from=mail", "/#ways"])(
  "another address stays, and offers the language that was read last: %s",
  (address) => {
    readFrench();
    history.replaceState(null, "", address);
    expect(comeWith("en-CA")).toEqual([]);
    expect(offered()?.getAttribute("href")).toBe("/fr");
  },
);

test("whoever goes back to the bare address stays there, and is offered the language that they left for", () => {
  readFrench();
  const visit = { type: "back_forward" } as PerformanceNavigationTiming;
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([visit]);
  expect(comeWith("en-CA")).toEqual([]);
  expect(offered()?.getAttribute("href")).toBe("/fr");
});

test("a copy that is shown without a line stays, for the other may not be there", () => {
  readFrench();
  document.documentElement.dataset.copy = "2026-11-27T18:40:00Z";
  expect(comeWith("en-CA")).toEqual([]);
  expect(offered()).not.toBeNull();
});

test("one page that was read leaves nothing on the device", () => {
  comeWith("fr");
  expect(noted()).toBeNull();
});

test("a device that keeps nothing is offered what its browser asks for", () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied");
  });
  expect(comeWith("fr")).toEqual([]);
  expect(offered()).not.toBeNull();
});

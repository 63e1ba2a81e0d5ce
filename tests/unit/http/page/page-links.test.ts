import { describe, expect, test } from "vitest";
import { pageLinks } from "../../../../src/http/page/page-links";

const site = "https://example.org";

describe("the addresses that a page gives of itself", () => {
  test("a page in both languages names itself and both, and the first as the one for everybody else", () => {
    expect(pageLinks({ site, path: "/practice", locale: "fr", languages: ["en", "fr"] })).toEqual([
      { rel: "canonical", href: "https://example.org/fr/practice" },
      { rel: "alternate", hrefLang: "en", href: "https://example.org/practice" },
      { rel: "alternate", hrefLang: "fr", href: "https://example.org/fr/practice" },
      { rel: "alternate", hrefLang: "x-default", href: "https://example.org/practice" },
    ]);
  });

  test("a page that frames the original in another language names the original", () => {
    expect(pageLinks({ site, path: "/articles/nac", locale: "fr", languages: ["en"] })).toEqual([
      { rel: "canonical", href: "https://example.org/articles/nac" },
    ]);
  });

  test("a page in one language names itself alone", () => {
    expect(pageLinks({ site, path: "/articles/nac", locale: "en", languages: ["en"] })).toEqual([
      { rel: "canonical", href: "https://example.org/articles/nac" },
    ]);
  });
});

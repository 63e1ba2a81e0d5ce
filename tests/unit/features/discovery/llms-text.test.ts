import { describe, expect, test } from "vitest";
import { llmsText } from "../../../../src/features/discovery/llms-text";
import { robots } from "../../../../src/features/discovery/robots";
import { webManifest } from "../../../../src/features/discovery/web-manifest";

const listed = { summary: "Who licenses you.", reviewed: "2026-11-25", items: { total: 3 } };

describe("what programs are told", () => {
  test("language models get the Markdown twin of each guide, under its language", () => {
    const text = llmsText("https://example.org", [
      { ...listed, slug: "ontario-cpso", title: "Ontario", language: "en" },
      { ...listed, slug: "ontario-cpso.fr", title: "L’Ontario", language: "fr" },
    ]);
    expect(text).toMatch(/^# iatroX\n\n> /);
    expect(text).toContain(
      "## Guides (en)\n\n- [Ontario](https://example.org/articles/ontario-cpso.md): Who licenses you. (reviewed 2026-11-25)",
    );
    expect(text).toContain("## Guides (fr)\n\n- [L’Ontario](https://example.org/fr/articles/ontario-cpso.md)");
  });

  test("robots are sent to the site map and kept from what belongs to one learner, in both languages", () => {
    const lines = robots("https://example.org").split("\n");
    expect(lines).toContain("Disallow: /practice/");
    expect(lines).toContain("Disallow: /fr/practice/");
    expect(lines).toContain("Sitemap: https://example.org/sitemap.xml");
  });

  test("nobody is told an address that the operator has not given", () => {
    const text = llmsText("", [{ ...listed, slug: "ontario-cpso.fr", title: "L’Ontario", language: "fr" }]);
    expect(text).toContain("- [L’Ontario](/fr/articles/ontario-cpso.md): ");
    expect(robots("")).not.toContain("Sitemap");
    expect(robots("")).toMatch(/^User-agent: \*\nDisallow: \/api\/\n/);
  });

  test("a telephone opens the site in the language in which it was kept", () => {
    expect(webManifest("fr")).toMatchObject({ lang: "fr", start_url: "/fr" });
    expect(webManifest("en").icons.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "512x512", "any"]);
  });
});

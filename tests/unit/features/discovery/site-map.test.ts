import { Readable } from "node:stream";
import { parseSitemap } from "sitemap";
import { describe, expect, test } from "vitest";
import { siteMap } from "../../../../src/features/discovery/site-map";

const publishedAt = new Date("2026-11-25T10:00:00Z");
const map = async (slugs: string[], outcomes: string[] = []) =>
  parseSitemap(
    Readable.from([
      await siteMap(
        "https://example.org",
        slugs.map((slug) => ({ slug, publishedAt })),
        outcomes,
      ),
    ]),
  );

describe("the site map", () => {
  test("lists every page of the site in both languages", async () => {
    const urls = (await map([])).map(({ url }) => url);
    expect(urls).toContain("https://example.org/");
    expect(urls).toContain("https://example.org/fr/practice");
    expect(urls.filter((url) => url.includes("/articles/"))).toEqual([]);
  });

  test("names no host where the site has no address", async () => {
    const xml = await siteMap("", [{ slug: "ontario-cpso.fr", publishedAt }], []);
    expect(xml).toContain("<loc>/fr/articles/ontario-cpso</loc>");
    expect(xml).toContain("<loc>/</loc>");
    expect(xml.match(/(?<!=")https?:\/\/[^"<]*/g)).toBeNull();
  });

  test("lists each outcome of the decision table in both languages, and names the other", async () => {
    const links = [
      { lang: "en", url: "https://example.org/route/labour-mobility" },
      { lang: "fr", url: "https://example.org/fr/route/labour-mobility" },
    ];
    const outcomes = (await map([], ["labour-mobility"])).filter(({ url }) => url.includes("/route/"));
    expect(outcomes.map(({ url, links }) => ({ url, links }))).toEqual(links.map(({ url }) => ({ url, links })));
  });

  test("names the two articles of a guide at each of them, with the day of publication", async () => {
    const entries = await map(["ontario-cpso", "ontario-cpso.fr"]);
    const articles = entries.filter(({ url }) => url.includes("/articles/"));
    const links = [
      { lang: "en", url: "https://example.org/articles/ontario-cpso" },
      { lang: "fr", url: "https://example.org/fr/articles/ontario-cpso" },
    ];
    expect(articles.map(({ url, links, lastmod }) => ({ url, links, lastmod }))).toEqual([
      { url: "https://example.org/articles/ontario-cpso", links, lastmod: "2026-11-25T10:00:00.000Z" },
      { url: "https://example.org/fr/articles/ontario-cpso", links, lastmod: "2026-11-25T10:00:00.000Z" },
    ]);
  });

  test("names no other article of a guide that has none", async () => {
    const [guide] = (await map(["nac"])).filter(({ url }) => url.includes("/articles/"));
    expect(guide?.links).toEqual([]);
  });
});

import Parser from "rss-parser";
import { describe, expect, test } from "vitest";
import { feedEntries } from "../../../../../src/features/reading/feeds/feed-entry";
import { writeFeed } from "../../../../../src/features/reading/feeds/write-feed";
import { storedRevisions } from "../../../../support/stored-revisions";

const site = "https://iatrox.example";
const head = { site, address: "/feed.xml", about: "/articles", title: "iatroX & <guides>", language: "en" as const };
const articleTitle = "Fees <18 & ]]> more";
const titled = storedRevisions().map((revision) => ({ ...revision, title: articleTitle }));
const entries = feedEntries(new Map([["ontario", titled]]), 30);

const parse = (xml: string) => new Parser().parseString(xml);

describe("a feed", () => {
  test("tells of a new guide and of each real change, the newest first, and of no mended slip", async () => {
    const { items, title } = await parse(writeFeed(head, entries));
    expect(title).toBe("iatroX & <guides>");
    expect(items.map(({ link, isoDate }) => [link, isoDate])).toEqual([
      [`${site}/articles/ontario/history/compare?from=3&to=4`, "2026-11-20T12:00:00.000Z"],
      [`${site}/articles/ontario/history/compare?from=1&to=2`, "2026-11-10T12:00:00.000Z"],
      [`${site}/articles/ontario`, "2026-11-01T12:00:00.000Z"],
    ]);
  });

  test("names no host where the site has no address: what it tells of has names, and its links are relative", async () => {
    const xml = writeFeed({ ...head, site: "" }, entries);
    expect([...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
      "urn:iatrox:feed.xml",
      "urn:iatrox:ontario:4",
      "urn:iatrox:ontario:2",
      "urn:iatrox:ontario:1",
    ]);
    const { items } = await parse(xml);
    expect(items[0]?.link).toBe("/articles/ontario/history/compare?from=3&to=4");
    expect(items[1]?.content).toContain('href="/articles/ontario#step-2"');
  });

  test("says every word as it was written, whatever signs it holds", async () => {
    const { items } = await parse(writeFeed(head, entries));
    const read = (html = "") =>
      html
        .replace(/<[^>]*>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&");
    expect(read(items[0]?.title)).toBe(`${articleTitle}: 1\u00a0change`);
    expect(read(items[0]?.content)).toContain("You pay <$130 & more.");
    expect(read(items[1]?.content)).toContain("The fee rose <today> & stays.");
    expect(items[1]?.content).not.toContain("<today>");
  });

  test("has the old and the new sentence in an entry, with a whole address to the section", async () => {
    const { items } = await parse(writeFeed(head, entries));
    expect(items[1]?.content).toContain("<del>100</del>");
    expect(items[1]?.content).toContain("<ins>120</ins>");
    expect(items[1]?.content).toContain(`href="${site}/articles/ontario#step-2"`);
    expect(items[1]?.content).not.toMatch(/href="\//);
  });

  test("leads to the French pages in French", async () => {
    const french = feedEntries(new Map([["ontario.fr", titled]]), 30);
    const { items } = await parse(writeFeed({ ...head, language: "fr" }, french));
    expect(items[0]?.link).toBe(`${site}/fr/articles/ontario/history/compare?from=3&to=4`);
    expect(items[0]?.content).toContain("n’est plus valable");
  });

  test("is well formed without an entry, and where a word holds what XML cannot write", async () => {
    expect((await parse(writeFeed(head, []))).items).toEqual([]);
    const odd = titled.map((revision) => ({
      ...revision,
      note: `A bell\u0007 and half a \ud83d face, ${revision.number}.`,
    }));
    const { items } = await parse(writeFeed(head, feedEntries(new Map([["ontario", odd]]), 30)));
    expect(items[0]?.content).toContain("A bell and half a  face, 4.");
  });

  test("holds no more entries than asked for", () => {
    expect(feedEntries(new Map([["ontario", titled]]), 2).map(({ number }) => number)).toEqual([4, 2]);
  });
});

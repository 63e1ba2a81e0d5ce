import { expect, test } from "vitest";
import { watchedPages } from "../../../../src/domain/watch/watched-pages";

const fact = (id: string, source: string) => ({ id, claim: `Claim of ${id}.`, source });

test("each page comes once, with the claims that rest on it and the articles that lead to it", () => {
  const pages = watchedPages([
    {
      ...{ slug: "fees", language: "en", links: ["https://b.org/x", "mailto:a@b.org", "/articles/fees"] },
      sources: [
        { id: "one", url: "https://a.org/page#fees" },
        { id: "two", url: "https://a.org/page#terms", language: "fr" },
      ],
      facts: [fact("fee", "one"), fact("term", "two"), fact("fee", "one")],
    },
    {
      ...{ slug: "fees.fr", language: "fr", links: [] },
      sources: [{ id: "one", url: "https://a.org/page" }],
      facts: [fact("fee-in-french", "one")],
    },
    { ...{ slug: null, language: "en", links: [] }, sources: [{ id: "three", url: "https://c.org" }], facts: [] },
  ]);
  expect(pages).toEqual([
    {
      url: "https://a.org/page",
      articles: ["fees", "fees.fr"],
      claims: [
        { id: "fee", claim: "Claim of fee.", language: "en" },
        { id: "term", claim: "Claim of term.", language: "fr" },
      ],
    },
    { url: "https://b.org/x", articles: ["fees"], claims: [] },
    { url: "https://c.org/", articles: [], claims: [] },
  ]);
});

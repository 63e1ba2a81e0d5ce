import { describe, expect, test } from "vitest";
import type { Article } from "../../../../../src/domain/article/article";
import { hashArticle } from "../../../../../src/domain/article/publication/hash-article";

const article: Article = {
  slug: "permits",
  title: "Permits",
  summary: "Which permit you need.",
  language: "en",
  reviewed: "2026-11-25",
  reviewEveryMonths: 6,
  order: 1000,
  tags: [],
  redirectFrom: [],
  body: "A visitor permit lasts 3 months.\n",
  sections: [{ anchor: "introduction", heading: "Introduction", passages: ["A visitor permit lasts 3 months."] }],
  facts: [],
  sources: [],
  tables: [],
  items: [],
};

describe("the hash of an article", () => {
  test("is 64 hex digits, whatever the order in which the article was put together", () => {
    const turned = Object.fromEntries(Object.entries(article).reverse()) as Article;
    expect(hashArticle(article)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashArticle(turned)).toBe(hashArticle(article));
  });

  test("changes with a letter of the body, a day of review and the order of sections", () => {
    const changed: Article[] = [
      { ...article, body: "A visitor permit lasts 4 months.\n" },
      { ...article, reviewed: "2026-11-26" },
      { ...article, sections: [] },
    ];
    expect(new Set([article, ...changed].map(hashArticle)).size).toBe(4);
  });
});

import { describe, expect, test } from "vitest";
import { articlePaths } from "../../../../src/content/article/article-files";
import { addressOwners, redirectFree } from "../../../../src/content/rules/redirect-free";
import type { FrontMatter } from "../../../../src/domain/article/front-matter";

const head: FrontMatter = {
  title: "A guide",
  summary: "What it is about.",
  language: "en",
  reviewed: "2026-11-25",
  reviewEveryMonths: 12,
  order: 1,
  tags: [],
  redirectFrom: [],
  draft: false,
};
const article = (originalSlug: string, ...redirectFrom: string[]) => ({
  slug: originalSlug,
  paths: articlePaths({ originalSlug, language: undefined }),
  frontMatter: { ...head, redirectFrom },
});

const slugs = ["ontario-cpso", "carms"];
const found = (articles: ReturnType<typeof article>[]) =>
  articles.map((each) => redirectFree(each, addressOwners(articles, slugs)));

describe("a former address", () => {
  test("leads to one guide", () => {
    expect(found([article("ontario-cpso", "cpso"), article("carms", "match")])).toEqual([[], []]);
  });

  test("is told where a guide stands at it, and where two guides claim it, or one twice", () => {
    const [first, second] = found([article("ontario-cpso", "carms", "match", "match"), article("carms", "match")]);
    expect(first).toEqual([
      {
        location: { file: "articles/ontario-cpso/article.mdx", line: 1 },
        severity: "error",
        rule: "redirect-free",
        message: "The former address `carms` already leads to the article `carms`.",
        suggestion: "Take it out of `redirectFrom` in one of the two.",
      },
      expect.objectContaining({ message: "The former address `match` already leads to the article `ontario-cpso`." }),
    ]);
    expect(second).toEqual([
      expect.objectContaining({ message: "The former address `match` already leads to the article `ontario-cpso`." }),
    ]);
  });
});

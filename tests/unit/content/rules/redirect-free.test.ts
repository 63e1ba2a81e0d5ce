import { describe, expect, test } from "vitest";
import { redirectFree } from "../../../../src/content/rules/redirect-free";

const article = (slug: string, ...redirectFrom: string[]) => ({
  slug,
  file: `articles/${slug}/article.mdx`,
  line: 7,
  redirectFrom,
});

const slugs = ["ontario-cpso", "carms"];

describe("a former address", () => {
  test("leads to one guide", () => {
    expect(redirectFree([article("ontario-cpso", "cpso"), article("carms", "match")], slugs)).toEqual([]);
  });

  test("is told where a guide stands at it, and where two guides claim it", () => {
    const told = redirectFree([article("ontario-cpso", "carms", "match"), article("carms", "match")], slugs);
    expect(told).toEqual([
      {
        file: "articles/ontario-cpso/article.mdx",
        line: 7,
        severity: "error",
        rule: "redirect-free",
        message: "The former address `carms` already leads to the article `carms`.",
        suggestion: "Take it out of `redirectFrom` in one of the two.",
      },
      expect.objectContaining({ message: "The former address `match` already leads to the article `ontario-cpso`." }),
    ]);
  });
});

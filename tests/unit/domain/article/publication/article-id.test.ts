import { describe, expect, test } from "vitest";
import { articleIdOf, formerSlugOf, movedSlug } from "../../../../../src/domain/article/publication/article-id";

const published = [
  { slug: "second", id: "first" },
  { slug: "second.fr", id: "first.fr" },
  { slug: "other", id: "other" },
];

describe("the guide that another goes on from", () => {
  const former = (guide: string, redirectFrom: string[], present: string[]) =>
    formerSlugOf(guide, redirectFrom, { published, present: new Set(present) });

  test("is the first of its former names that was published and has no folder any more", () => {
    expect(former("third", ["first", "second", "other"], ["third", "other"])).toBe("second");
    expect(former("third", ["other"], ["third", "other"])).toBeUndefined();
    expect(former("third", ["never"], ["third"])).toBeUndefined();
  });

  test("is none for a guide that is published: it takes the other in and stays itself", () => {
    expect(former("other", ["second"], ["other"])).toBeUndefined();
  });
});

describe("the id of an article", () => {
  test("outlives its names, in each language", () => {
    expect(articleIdOf("second", undefined, published)).toBe("first");
    expect(articleIdOf("third", "second", published)).toBe("first");
    expect(articleIdOf("third.fr", "second", published)).toBe("first.fr");
  });

  test("is its own name when it is new, with a number where another guide began under that", () => {
    expect(articleIdOf("new", undefined, published)).toBe("new");
    expect(articleIdOf("third.fr", "other", published)).toBe("third.fr");
    expect(articleIdOf("first", undefined, published)).toBe("first-2");
    expect(articleIdOf("first.fr", undefined, published)).toBe("first-2.fr");
  });
});

test("a guide moves with all its articles, and stays where its name does", () => {
  expect(movedSlug("second.fr", "third.fr")).toEqual({ from: "second", to: "third" });
  expect(movedSlug("second", "second")).toBeUndefined();
});

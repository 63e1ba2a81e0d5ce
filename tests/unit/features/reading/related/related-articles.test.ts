import { describe, expect, test } from "vitest";
import type { ListedArticle } from "../../../../../src/data/article/list-articles";
import { relatedArticles } from "../../../../../src/features/reading/related/related-articles";

const listed = (slug: string, language: ListedArticle["language"] = "en"): ListedArticle => ({
  slug,
  title: `Title of ${slug}`,
  summary: "",
  language,
  reviewed: "2026-11-25",
  items: { total: 0 },
});

const articles = [listed("one"), listed("one.fr", "fr"), listed("two"), listed("two.fr", "fr"), listed("three")];

describe("the guides beside a guide", () => {
  test("are those before and after it in its own language", () => {
    expect(relatedArticles(articles, "two")).toEqual({
      previous: { slug: "one", title: "Title of one" },
      next: { slug: "three", title: "Title of three" },
    });
    expect(relatedArticles(articles, "two.fr")).toEqual({ previous: { slug: "one.fr", title: "Title of one.fr" } });
  });

  test("are none for the only one and for one that is not listed", () => {
    expect(relatedArticles([listed("one")], "one")).toEqual({});
    expect(relatedArticles(articles, "four")).toEqual({});
  });
});

import { describe, expect, test } from "vitest";
import type { ListedArticle } from "../../../../../src/data/article/list-articles";
import { relatedArticles } from "../../../../../src/features/reading/related/related-articles";

const listed = (slug: string, language: ListedArticle["language"] = "en") => ({
  slug,
  title: `Title of ${slug}`,
  language,
});

const articles = [listed("one"), listed("two.fr", "fr"), listed("three")];

describe("the guides beside a guide", () => {
  test("are those before and after it in the list, in whichever language they are", () => {
    expect(relatedArticles(articles, "two.fr")).toEqual({
      previous: { slug: "one", title: "Title of one" },
      next: { slug: "three", title: "Title of three" },
    });
    expect(relatedArticles(articles, "three")).toEqual({ previous: { slug: "two.fr", title: "Title of two.fr" } });
  });

  test("are none for the only one and for one that is not listed", () => {
    expect(relatedArticles([listed("one")], "one")).toEqual({});
    expect(relatedArticles(articles, "four")).toEqual({});
  });
});

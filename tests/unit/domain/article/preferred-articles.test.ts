import { expect, test } from "vitest";
import { preferredArticles } from "../../../../src/domain/article/preferred-articles";

const listed = [
  { slug: "ontario", language: "en" as const },
  { slug: "nac", language: "en" as const },
  { slug: "ontario.fr", language: "fr" as const },
];

test("each guide stands once, in the reader's language where there is such an article", () => {
  expect(preferredArticles("fr", listed).map(({ slug }) => slug)).toEqual(["ontario.fr", "nac"]);
  expect(preferredArticles("en", listed).map(({ slug }) => slug)).toEqual(["ontario", "nac"]);
});

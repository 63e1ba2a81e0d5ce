import { expect, test } from "vitest";
import { preferredEditions } from "../../../../src/domain/article/preferred-editions";

const listed = [
  { slug: "ontario", language: "en" as const },
  { slug: "nac", language: "en" as const },
  { slug: "ontario.fr", language: "fr" as const },
];

test("each guide stands once, in the reader's language where there is such an edition", () => {
  expect(preferredEditions("fr", listed).map(({ slug }) => slug)).toEqual(["ontario.fr", "nac"]);
  expect(preferredEditions("en", listed).map(({ slug }) => slug)).toEqual(["ontario", "nac"]);
});

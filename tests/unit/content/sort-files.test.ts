import { expect, test } from "vitest";
import { isContentFile } from "../../../src/content/sort-files";

test.each([
  "articles/ontario-cpso/article.mdx",
  "articles/ontario-cpso/questions.fr.yaml",
  "facts/carms.yaml",
  "withdrawn.yaml",
  "route.yaml",
])("content has a file %s", (file) => {
  expect(isContentFile(file)).toBe(true);
});

test.each([
  "articles/../article.mdx",
  "articles/../../article.mdx",
  "/articles/a/article.mdx",
  "articles//article.mdx",
  "articles/a/article.mdx/",
  "articles/a/.article.mdx",
  "articles/a\\article.mdx",
  "articles/a/b/article.mdx",
  "articles/a/notes.mdx",
  "articles/a/article.mdx\n",
  "facts/../route.yaml",
  "README.md",
  "",
])("content has no file %j", (file) => {
  expect(isContentFile(file)).toBe(false);
});

import { expect, test } from "vitest";
import { passageAddress } from "../../../../src/domain/block/passage-address";

test("a passage is read where its guide is at home, or in the reader's own frame", () => {
  expect(passageAddress("permit.fr", "age")).toBe("/fr/articles/permit#fact-age");
  expect(passageAddress("permit", "age")).toBe("/articles/permit#fact-age");
  expect(passageAddress("permit", "age", "fr")).toBe("/fr/articles/permit#fact-age");
});

import { expect, test } from "vitest";
import { addressIn, languages, originalLanguage, toLanguage } from "../../../src/domain/language";

test("a page in French has its prefix, and one in English has none", () => {
  expect([addressIn("fr", "/"), addressIn("fr", "/practice"), addressIn("en", "/practice")]).toEqual([
    "/fr",
    "/fr/practice",
    "/practice",
  ]);
});

test("what names no language counts as the original", () => {
  expect([toLanguage("fr"), toLanguage("de"), toLanguage(undefined)]).toEqual(["fr", "en", "en"]);
  expect(toLanguage("toString")).toBe("en");
});

test("the original comes first in every list of languages", () => {
  expect(languages[0]).toBe(originalLanguage);
});

import { expect, test } from "vitest";
import { addressIn, languageNamed, otherLanguage } from "../../../src/domain/language";

test("a page in French has its prefix, and one in English has none", () => {
  expect([addressIn("fr", "/"), addressIn("fr", "/practice"), addressIn("en", "/practice")]).toEqual([
    "/fr",
    "/fr/practice",
    "/practice",
  ]);
});

test("what names no language counts as the first", () => {
  expect([languageNamed("fr"), languageNamed("de"), languageNamed(undefined)]).toEqual(["fr", "en", "en"]);
  expect([otherLanguage("en"), otherLanguage("fr")]).toEqual(["fr", "en"]);
});

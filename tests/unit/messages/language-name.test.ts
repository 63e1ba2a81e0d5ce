import { expect, test } from "vitest";
import { languageName } from "../../../src/messages/language-name";

test("a language is named in the language of the page", () => {
  expect([languageName("fr", "en"), languageName("en", "fr")]).toEqual(["French", "anglais"]);
});

import { expect, test } from "vitest";
import { questionLanguage } from "../../../../src/domain/article/question-language";

test("questions are in the reader's language where there are any, and else in whichever there are", () => {
  const english = { language: "en", items: { total: 5 } } as const;
  expect(questionLanguage("en", [english])).toBe("en");
  expect(questionLanguage("fr", [english])).toBeNull();
  expect(questionLanguage("fr", [english, { language: "fr", items: { total: 0 } }])).toBeNull();
  expect(questionLanguage("fr", [english, { language: "fr", items: { total: 1 } }])).toBe("fr");
});

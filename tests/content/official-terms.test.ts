import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkOfficialTerms } from "../../src/content/official-terms/check-official-terms";
import { compileOfficialTerms, officialTermsFile } from "../../src/content/official-terms/compile-official-terms";
import { languages, originalLanguage } from "../../src/domain/language";
import { messagesIn } from "../../src/messages/messages";

/** Every text of the interface in a language, those that numbers and names are put into as their source. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [value.toString()];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
};

test("the interface calls the bodies' things what the bodies call them", () => {
  const text = readFileSync(path.join("content", officialTermsFile), "utf8");
  const { terms } = compileOfficialTerms(text, { files: [], unreadable: [], diagnostics: [] });
  expect(terms.length).toBeGreaterThan(10);
  for (const language of languages.filter((one) => one !== originalLanguage)) {
    const shown = new Map([[`articles/interface/article.${language}.mdx`, textsIn(messagesIn(language)).join("\n")]]);
    expect(checkOfficialTerms(terms, shown).map(({ message }) => message)).toEqual([]);
  }
});

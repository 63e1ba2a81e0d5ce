import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { checkOfficialTerms } from "../../src/content/official-terms/check-official-terms";
import { compileOfficialTerms, officialTermsFile } from "../../src/content/official-terms/compile-official-terms";
import { readFiles } from "../../src/content/read-files";
import { toFeedback } from "../../src/domain/item/answer/to-feedback";
import { languages, originalLanguage } from "../../src/domain/language";
import { messagesIn } from "../../src/messages/messages";

/** Every text of the interface in a language, those that numbers and names are put into as their source. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [value.toString()];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
};

test("feedback on a question names the publishers of its sources as its language does", async () => {
  const { files } = await readFiles("content");
  const { terms } = compileOfficialTerms(files.get(officialTermsFile) ?? "", {
    files: [],
    unreadable: [],
    diagnostics: [],
  });
  const { articles } = await compileContent(files, [], undefined, { only: ["nac-examination"] });
  const publishersIn = (slug: string) =>
    articles
      .flatMap(({ result }) => (result.ok && result.value.slug === slug ? result.value.items : []))
      .flatMap((item) => {
        const { source, parts = [] } = toFeedback(item, 1, () => "");
        return [source, ...parts.map((part) => part.source)].map(({ publisher }) => publisher);
      });
  const named = new Map(terms.map(({ original, term }) => [original, term]));
  expect(publishersIn("nac-examination")).toContain("Medical Council of Canada");
  const french = publishersIn("nac-examination.fr");
  expect(french).toContain("Conseil médical du Canada");
  expect(french.filter((publisher) => (named.get(publisher) ?? publisher) !== publisher)).toEqual([]);
});

test("the interface calls the bodies' things what the bodies call them", () => {
  const text = readFileSync(path.join("content", officialTermsFile), "utf8");
  const { terms } = compileOfficialTerms(text, { files: [], unreadable: [], diagnostics: [] });
  expect(terms.length).toBeGreaterThan(10);
  for (const language of languages.filter((one) => one !== originalLanguage)) {
    const shown = new Map([[`articles/interface/article.${language}.mdx`, textsIn(messagesIn(language)).join("\n")]]);
    expect(checkOfficialTerms(terms, shown).map(({ message }) => message)).toEqual([]);
  }
});

import { expect, test } from "vitest";
import { sourceFieldsSchema } from "../../src/content/facts/source-fields";
import { compileOfficialTerms, officialTermsFile } from "../../src/content/official-terms/compile-official-terms";
import { sourceNames } from "../../src/content/official-terms/name-sources";
import { readFiles } from "../../src/content/read-files";
import { parseYaml } from "../../src/content/yaml/parse-yaml";
import { readList } from "../../src/content/yaml/read-list";
import { nameSource } from "../../src/domain/fact/name-source";

/** Words that an English title has, and no French one; a remark that the page is in French is none of its title. */
const english = /\b(?:the|of|and|for|to|from|with|between|upcoming|update|ended|fees|results|graduates|in French)\b/i;

/** A straight apostrophe, or a place where a French line may break and must not. */
const untypographic = /\p{L}'\p{L}|\S [:;?!»]|\p{L}:\s|« /u;

const wrongIn = (title: string): boolean => english.test(title) || untypographic.test(title);

test.each([
  "Fees of examinations and services",
  "Recrutement Santé Québec: médecins",
  "Jumelage : candidats",
  "Permis d'exercice",
  "Frais (in French)",
])("is no title of a French page: %s", (title) => {
  expect(wrongIn(title)).toBe(true);
});

test("a page in French has a French title for French readers, in French typography", async () => {
  const { files } = await readFiles("content");
  const none = { files: [], unreadable: [], diagnostics: [] };
  const names = sourceNames(compileOfficialTerms(files.get(officialTermsFile), none).terms);
  const titles = [...files]
    .filter(([file]) => /(?:^facts\/[^/]+|\/facts)\.yaml$/.test(file))
    .flatMap(([file, text]) => {
      const yaml = parseYaml(file, text);
      return yaml.ok ? readList(yaml.value, "sources", sourceFieldsSchema).entries : [];
    })
    .filter(({ value }) => value.language === "fr")
    .map(({ value }) => nameSource(value, "fr", names).title);
  expect(titles.length).toBeGreaterThan(50);
  expect(titles.filter(wrongIn)).toEqual([]);
});

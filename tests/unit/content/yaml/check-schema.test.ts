import { describe, expect, test } from "vitest";
import { sourceFieldsSchema } from "../../../../src/content/facts/source-fields";
import { checkSchema } from "../../../../src/content/yaml/check-schema";
import { parseYaml } from "../../../../src/content/yaml/parse-yaml";
import { factTableSchema } from "../../../../src/domain/fact/fact-table";
import { authoredItemSchema } from "../../../../src/domain/item/authored-item";

const check = (text: string, schema: Parameters<typeof checkSchema>[2]) => {
  const yaml = parseYaml("a.yaml", text);
  if (!yaml.ok) throw new Error("the YAML of this test is not valid");
  const checked = checkSchema(yaml.value, [], schema);
  return checked.ok
    ? []
    : checked.failure.map(({ location: { line }, message, suggestion }) => ({
        line,
        message,
        suggestion,
      }));
};

const source = (changes: Record<string, string>) =>
  Object.entries({
    id: "a",
    title: "A page",
    publisher: "A body",
    url: "https://a.example.org/",
    stated: "undated",
    checked: "2026-11-25",
    copy: "live",
    ...changes,
  })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");

describe("checking the shape of what an editor wrote", () => {
  test("takes a year, a month, a day and undated as the date of a page", () => {
    for (const pageDate of ["2024", "2024-03", "2024-03-15", "undated", "null"]) {
      expect(check(source({ stated: pageDate }), sourceFieldsSchema)).toEqual([]);
    }
  });

  test("says what date a page may have", () => {
    expect(check(source({ stated: "March 2024" }), sourceFieldsSchema)).toEqual([
      {
        line: 5,
        message: "`stated` says `March 2024`, which does not fit here.",
        suggestion: "Write a date as the page gives it (2024, 2024-03 or 2024-03-15), or undated.",
      },
    ]);
  });

  test("says which words are known where a word is not", () => {
    expect(check(source({ copy: "printed" }), sourceFieldsSchema)).toEqual([
      {
        line: 7,
        message: "`copy` says `printed`, which is not known here.",
        suggestion: "Write one of: live, stored.",
      },
    ]);
  });

  test("says how to write a day and an address", () => {
    const found = check(source({ url: "cpso.on.ca", checked: "25/11/2026" }), sourceFieldsSchema);
    expect(found).toEqual([
      {
        line: 4,
        message: "`url` says `cpso.on.ca`, which does not have the right form.",
        suggestion: "Write the whole address, beginning with https://.",
      },
      {
        line: 6,
        message: "`checked` says `25/11/2026`, which does not have the right form.",
        suggestion: "Write the day as year-month-day, such as 2026-11-25.",
      },
    ]);
  });

  test("wants to know who published a page that is not by the body that owns the rule", () => {
    const found = (publisher: string) => check(source({ publisher, secondary: "true" }), sourceFieldsSchema);
    expect(found("Page1 Recruitment, recruiter")).toEqual([]);
    expect(found("Page1 Recruitment")).toEqual([
      {
        line: 3,
        message:
          "`publisher` says `Page1 Recruitment`: it is not the body that owns the rule (`secondary: true`), and nobody can tell who else it is.",
        suggestion: "Write after a comma what it is: `Page1 Recruitment, recruiter`, `CBC, copy on a news site`.",
      },
    ]);
    expect(check(source({ publisher: "Page1 Recruitment" }), sourceFieldsSchema)).toEqual([]);
  });

  test("tells a missing name and a misspelt one, each at its line", () => {
    expect(check(source({}).replace("publisher", "publsher"), sourceFieldsSchema)).toEqual([
      {
        line: 1,
        message: "`publisher` is missing.",
        suggestion: "Write it: the body whose page it is, such as `publisher: CPSO`.",
      },
      {
        line: 3,
        message: "The name `publsher` is not known here.",
        suggestion:
          "Look for a slip in the spelling or the indentation, or delete it. content/README.md lists the names.",
      },
    ]);
  });

  test("tells the forms of question where the form is missing or not known", () => {
    const forms = "one of: single-best-answer, multiple-response, ordering, numeric, decision-case, extended-matching.";
    expect(check("id: a\n", authoredItemSchema)).toEqual([
      { line: 1, message: "`form` is missing.", suggestion: `Write it: ${forms}` },
    ]);
    expect(check("id: a\nform: essay\n", authoredItemSchema)).toEqual([
      { line: 2, message: "`form` says `essay`, which does not fit here.", suggestion: `Write ${forms}` },
    ]);
  });

  test("tells what a table cell may say", () => {
    const table = `id: t
noun: permit
attributes: [{ id: fee, label: fee }]
rows:
  - { id: a, name: A, cells: { fee: [1] } }
  - { id: b, name: B, cells: { fee: 2 } }
`;
    expect(check(table, factTableSchema)).toEqual([
      {
        line: 5,
        message: "`fee` says `[1]`, which does not fit here.",
        suggestion: "Write a value, the word unknown, or { value: …, fact: … }.",
      },
    ]);
  });
});

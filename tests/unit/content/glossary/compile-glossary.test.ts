import { describe, expect, test } from "vitest";
import { readSharedFacts } from "../../../../src/content/facts/read-shared-facts";
import { compileGlossary } from "../../../../src/content/glossary/compile-glossary";

const shared = readSharedFacts(
  new Map([
    [
      "facts/sources.yaml",
      `sources:
  - id: page
    title: A page
    publisher: A body
    url: https://body.example/page
    stated: undated
    checked: 2026-11-25
    copy: live
`,
    ],
  ]),
);

const entry = (fields: string) => `  - term: letter of appointment\n    language: en\n    ${fields}\n`;
const compile = (...entries: string[]) => compileGlossary(`terms:\n${entries.join("")}`, shared);
const meaning = "meaning: A letter that says which post you hold.";

describe("the glossary", () => {
  test("may be absent", () => {
    expect(compileGlossary(undefined, shared)).toEqual({ terms: [], diagnostics: [] });
  });

  test("gives each word its meaning, and the page that it rests on", () => {
    const { terms, diagnostics } = compile(entry(`${meaning}\n    source: page`));
    expect(diagnostics).toEqual([]);
    expect(terms).toMatchObject([
      {
        term: "letter of appointment",
        meaning: "A letter that says which post you hold.",
        url: "https://body.example/page",
      },
    ]);
  });

  test("takes a word without a source only with the reason why it needs none", () => {
    expect(compile(entry(`${meaning}\n    common: Every dictionary says so.`)).diagnostics).toEqual([]);
    for (const fields of [meaning, `${meaning}\n    source: page\n    common: Every dictionary says so.`]) {
      const { terms, diagnostics } = compile(entry(fields));
      expect(terms).toEqual([]);
      expect(diagnostics).toMatchObject([{ location: { file: "glossary.yaml" }, severity: "error" }]);
      expect(diagnostics[0]?.message).toContain("give either");
    }
  });

  test("names the line of a source that is not there", () => {
    const { terms, diagnostics } = compile(entry(`${meaning}\n    source: pag`));
    expect(terms).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        location: expect.objectContaining({ line: 5 }),
        severity: "error",
        suggestion: expect.stringContaining("`page`"),
      },
    ]);
  });

  test("explains a word once in a language", () => {
    const common = `${meaning}\n    common: Every dictionary says so.`;
    const { terms, diagnostics } = compile(entry(common), entry(common));
    expect(terms).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { location: expect.objectContaining({ line: 6 }), message: expect.stringContaining("more than once") },
    ]);
  });
});

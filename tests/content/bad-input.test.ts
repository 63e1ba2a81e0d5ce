import { describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import { permits } from "../support/permits";

type Change = Parameters<typeof permits>[0];

const article = "articles/permits/article.mdx";
const facts = "articles/permits/facts.yaml";
const questions = "articles/permits/questions.yaml";

/** What stops the article with these files changed. */
async function diagnostics(changes: Change) {
  const { articles } = await compileContent(permits(changes));
  const [compiled] = articles;
  return compiled === undefined || compiled.result.ok ? [] : compiled.result.failure;
}

describe("an article with bad input is refused, and the editor is told file, line, what and how to mend it", () => {
  test("a sentence that was deleted while facts and questions rest on it", async () => {
    const found = await diagnostics({ [article]: (text) => text.replace(" A student permit lasts 12 months.", "") });
    expect(found).toEqual([
      {
        location: { file: facts, line: 7, column: 5 },
        severity: "error",
        rule: "quote-stands",
        message:
          "The section `step-1` lacks the sentence “A student permit lasts 12 months.” The fact `student-length` rests on this sentence, and 4 questions rest on that fact.",
        suggestion:
          "Put the sentence back into the article, or write here what the article says now. Then read the questions that rest on it.",
      },
    ]);
  });

  test("a sentence that was changed is shown as it stands now", async () => {
    const found = await diagnostics({
      [article]: (text) => text.replace("permit lasts 12 months", "permit lasts 18 months"),
    });
    expect(found.map(({ location: { line }, suggestion }) => ({ line, suggestion }))).toEqual([
      {
        line: 7,
        suggestion:
          "Put the sentence back into the article, or write here what it says now: “A student permit lasts 18 months.” Then read the questions that rest on it.",
      },
    ]);
  });

  test("a claim whose source does not exist", async () => {
    const found = await diagnostics({
      [facts]: (text) => text.replace("source: border-guard", "source: border-gaurd"),
    });
    expect(found).toEqual([
      {
        location: { file: facts, line: 18, column: 5 },
        severity: "error",
        rule: "source-known",
        message: "There is no source `border-gaurd`. The fact `guard-checks` rests on it.",
        suggestion: "Did you mean `border-guard`? If not, a source is written under `sources` in facts/sources.yaml.",
      },
    ]);
  });

  test("a claim that is quoted and does not exist", async () => {
    const found = await diagnostics({ [facts]: (text) => text.replace("visitor-length:", "visiter-length:") });
    expect(found[0]).toEqual({
      location: { file: facts, line: 2, column: 3 },
      rule: "as-described",
      severity: "error",
      message: "There is no claim `visiter-length`.",
      suggestion:
        "Did you mean `visitor-length`? If not, a claim is written under `claims` in a file of the folder facts, or under `facts` in the article's facts.yaml.",
    });
  });

  test("an id that is given twice in one file", async () => {
    const found = await diagnostics({ [questions]: (text) => text.replace("id: visitor-months", "id: who-checks") });
    expect(found).toEqual([
      {
        location: { file: questions, line: 16, column: 5 },
        severity: "error",
        rule: "id-unique",
        message:
          "The id `who-checks` is already given to another question or model of this article, in articles/permits/questions.yaml, line 2.",
        suggestion:
          "Give one of the two another id, and correct the places that name it; or delete one if both say the same.",
      },
    ]);
  });

  test("an id of its own that a claim of all content already has", async () => {
    const found = await diagnostics({ [facts]: (text) => text.replace("id: guard-checks", "id: visitor-length") });
    expect(found).toContainEqual(
      expect.objectContaining({
        location: expect.objectContaining({ file: facts, line: 16 }),
        message: "The id `visitor-length` is already given to another claim, in facts/permits.yaml, line 2.",
      }),
    );
  });

  test("a component that does not exist", async () => {
    const found = await diagnostics({ [article]: (text) => text.replace("<Practice />", "<Quiz />") });
    expect(found).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ file: article, line: 32 }),
        severity: "error",
        message: expect.stringContaining("Quiz"),
      }),
    ]);
    expect(found[0]?.suggestion).toContain("Practice");
  });

  test("front matter that lacks a name, and one that has a wrong value", async () => {
    const found = await diagnostics({
      [article]: (text) =>
        text
          .replace("summary: Which permit you need, and how long it lasts.\n", "")
          .replace("language: en", "language: de"),
    });
    expect(found).toEqual([
      {
        location: { file: article, line: 1, column: 1 },
        rule: "as-described",
        severity: "error",
        message: "`summary` is missing.",
        suggestion: "Write it: one sentence on what the reader gets.",
      },
      {
        location: { file: article, line: 3, column: 1 },
        rule: "as-described",
        severity: "error",
        message: "`language` says `de`, which is not known here.",
        suggestion: "Write one of: en, fr.",
      },
    ]);
  });

  test("a file that is no valid YAML, told once and not once for each question", async () => {
    const found = await diagnostics({ [facts]: (text) => text.replace("    section: step-1", "\tsection: step-1") });
    expect(found).toEqual([
      {
        location: { file: facts, line: 3, column: 1 },
        rule: "as-described",
        severity: "error",
        message: "This line is indented with a tab.",
        suggestion: "Indent with spaces: two for each level.",
      },
    ]);
  });

  test("a table of its own with a row that lacks an attribute", async () => {
    const table = `
tables:
  - id: guards
    noun: guard
    attributes: [{ id: asks, label: what they ask for }, { id: fee, label: what they charge }]
    rows:
      - id: land
        name: Land guard
        fact: guard-checks
        cells: { asks: the permit }
      - id: sea
        name: Sea guard
        fact: guard-checks
        cells: { asks: the permit, fee: unknown }
`;
    expect(await diagnostics({ [facts]: (text) => text + table })).toEqual([
      {
        location: { file: facts, line: 31, column: 9 },
        rule: "as-described",
        severity: "error",
        message: "Row `land` of table `guards` lacks the attribute `fee`.",
        suggestion: "Add `fee` under its `cells`; write `unknown` where no source says it.",
      },
    ]);
  });

  test("a table of all content with a row that lacks an attribute, if a model draws on it", async () => {
    const { articles, diagnostics } = await compileContent(
      permits({ "facts/permits.yaml": (text) => text.replace("{ months: 24, fee: unknown }", "{ fee: unknown }") }),
    );
    expect(diagnostics).toEqual([
      {
        location: { file: "facts/permits.yaml", line: 41, column: 9 },
        rule: "as-described",
        severity: "error",
        message: "Row `worker` of table `permits` lacks the attribute `months`.",
        suggestion: "Add `months` under its `cells`; write `unknown` where no source says it.",
      },
    ]);
    const result = articles[0]?.result;
    // Two models draw on it, and one of them is told.
    expect(result?.ok ? [] : result?.failure.map(({ location: { line }, message }) => ({ line, message }))).toEqual([
      {
        line: 28,
        message: "The table `permits` has a fault where it is written, in facts/permits.yaml, line 20.",
      },
    ]);
  });

  test("a table that rests on a claim which the article does not quote", async () => {
    const found = await diagnostics({
      [facts]: (text) =>
        text.replace("  worker-length:\n    section: step-1\n    quote: A worker permit lasts 24 months.\n", ""),
    });
    expect(found).toEqual([
      {
        location: { file: "facts/permits.yaml", line: 38, column: 9 },
        rule: "as-described",
        severity: "error",
        message: "Table `permits` rests on the claim `worker-length`, which the article permits does not quote.",
        suggestion:
          "Add `worker-length` under `quotes` in articles/permits/facts.yaml, with the section and the sentence that states it; if it is no shared claim, add it under `facts`.",
      },
    ]);
  });

  test("a question whose key the quote does not prove", async () => {
    const found = await diagnostics({ [questions]: (text) => text.replace("answer: 3", "answer: 4") });
    expect(found).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ file: questions, line: 16 }),
        severity: "error",
        rule: "L26",
        suggestion: expect.any(String),
      }),
    ]);
    expect(found[0]?.message).toContain("For how many months may a visitor stay on one permit?");
  });

  test("a model whose key cannot be proved, because all its rows say unknown", async () => {
    const found = await diagnostics({
      [questions]: (text) => text.replace('attribute: months\n    stem: "How', 'attribute: fee\n    stem: "How'),
    });
    expect(found).toEqual([expect.objectContaining({ location: { file: questions, line: 25, column: 5 } })]);
    expect(found[0]?.suggestion.length).toBeGreaterThan(10);
  });

  test("a model over a table that does not exist", async () => {
    const found = await diagnostics({ [questions]: (text) => text.replace("table: permits", "table: permit") });
    expect(found).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ file: questions, line: 28 }),
        message: "There is no table `permit`.",
        suggestion: expect.stringContaining("Did you mean `permits`?"),
      }),
    ]);
  });

  test("a question of a form that does not exist, and an option without rationale, each told", async () => {
    const found = await diagnostics({
      [questions]: (text) =>
        text
          .replace("form: numeric", "form: essay")
          .replace("        rationale: An employer has no part in the crossing.\n", ""),
    });
    expect(found.map(({ location: { line }, message }) => ({ line, message }))).toEqual([
      { line: 13, message: "`rationale` is missing." },
      { line: 16, message: "`form` says `essay`, which does not fit here." },
    ]);
  });
});

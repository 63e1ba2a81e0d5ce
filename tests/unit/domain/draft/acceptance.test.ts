import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptanceHolds } from "../../../../src/domain/draft/acceptance";

const article = "articles/fees/article.mdx";
const facts = "articles/fees/facts.yaml";
const questions = "articles/fees/questions.yaml";
const holds = (path: string, before: string | null, now: string | null) =>
  acceptanceHolds(new Map([[path, before]]), new Map([[path, now]]));

describe("an acceptance", () => {
  test("holds where nothing changed, and over empty lines and spaces at the end of a line", () => {
    expect(holds(article, "One line.\n\nAnother.", "One line.\n\nAnother.")).toBe(true);
    expect(holds(article, "One line.\n\nAnother.", "One line.  \n\n\nAnother.\n")).toBe(true);
  });

  test("holds when a slip of the fingers is corrected", () => {
    expect(
      holds(article, "The board has its own formm.\nAsk them frist.", "The board has its own form.\nAsk them first."),
    ).toBe(false);
    expect(holds(article, "Send the docments to the office.", "Send the documents to the office.")).toBe(true);
    expect(holds(facts, "  - quote: Send the docments to it.", "  - quote: Send the documents to it.")).toBe(true);
  });

  test.each([
    ["a number", article, "Within 10 working days.", "Within 12 working days."],
    ["a date", article, "Until 3 May 2027.", "Until 4 May 2027."],
    ["a modal verb", article, "You must apply.", "You may apply."],
    ["a word", article, "Ask the college.", "Ask the council."],
    ["the address of a link", article, "Read [it](https://mcc.ca/fees).", "Read [it](https://mcc.ca/feess)."],
    ["a property of a component", article, '<Step title="Apply online">', '<Step title="Appply online">'],
    ["a component", article, "<BottomLine>", "<Callout>"],
    ["a new sentence", article, "One line.", "One line.\nAnother."],
    ["a source", facts, "    source: mcc-exams", "    source: mcc-examss"],
    ["an id", facts, "  - id: answers", "  - id: answerrs"],
    ["the day of a source", facts, "    checked: 2026-11-01", "    checked: 2026-11-28"],
    ["a key", questions, "      - text: Yes\n        key: true", "      - text: Yes\n        key: false"],
    ["an objective", questions, "    objective: answers-time", "    objective: answres-time"],
  ])("falls with %s", (_what, path, before, now) => {
    expect(holds(path, before, now)).toBe(false);
  });

  test("falls with a file that comes or goes", () => {
    expect(
      acceptanceHolds(
        new Map([[article, "One."]]),
        new Map([
          [article, "One."],
          [facts, "facts: []"],
        ]),
      ),
    ).toBe(false);
    expect(holds(facts, "facts: []", null)).toBe(false);
  });

  test("never holds over a digit that changed, wherever it stands", () => {
    const line = fc.string({ unit: fc.constantFrom(..."abc ,.-$%<>\"'()"), maxLength: 20 });
    fc.assert(
      fc.property(
        fc.constantFrom(article, facts, questions),
        line,
        line,
        fc.nat(9),
        fc.nat(9),
        (path, a, b, one, two) => {
          fc.pre(one !== two);
          expect(holds(path, `${a}${one}${b}`, `${a}${two}${b}`)).toBe(false);
        },
      ),
    );
  });
});

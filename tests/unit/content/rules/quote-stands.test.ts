import { describe, expect, test } from "vitest";
import { quoteStands } from "../../../../src/content/rules/quote-stands";
import { draftOf, factOf } from "./draft-of";

const sections = [
  { anchor: "step-1", heading: "Choose", passages: ["A visitor permit lasts 3 months. It costs nothing."] },
  { anchor: "step-2", heading: "Cross", passages: ["The guard checks your permit."] },
];

describe("a quote", () => {
  test("may stand anywhere in its section, whatever the white space", () => {
    const facts = [factOf("length", "step-1", "A visitor permit\n lasts 3 months.")];
    expect(quoteStands(draftOf({ sections, facts }))).toEqual([]);
  });

  test("that is gone is told with its facts and how many questions rest on them, each once", () => {
    const quote = "A visitor permit lasts 6 months.";
    const facts = [factOf("length", "step-1", quote), factOf("visitor", "step-1", quote)];
    const dependents = new Map([
      ["length", new Set(["permits/a", "permits/b"])],
      ["visitor", new Set(["permits/b", "permits/c"])],
    ]);
    expect(quoteStands(draftOf({ sections, facts, dependents }))).toEqual([
      {
        location: { file: "articles/permits/facts.yaml", line: 3, column: 5 },
        severity: "error",
        rule: "quote-stands",
        message:
          "The section `step-1` lacks the sentence “A visitor permit lasts 6 months.” The facts `length`, `visitor` rest on this sentence, and 3 questions rest on those facts.",
        suggestion:
          "Put the sentence back into the article, or write here what it says now: “A visitor permit lasts 3 months.” Then read the questions that rest on it.",
        sentence: "A visitor permit lasts 3 months.",
      },
    ]);
  });

  test("that differs by a sign nobody sees is told with the name of the sign", () => {
    const soft = [{ anchor: "step-1", heading: "Choose", passages: ["A visitor per\u00admit lasts 3\u00a0months."] }];
    const facts = [factOf("length", "step-1", "A visitor permit lasts 3 months.")];
    expect(quoteStands(draftOf({ sections: soft, facts }))[0]?.suggestion).toContain(
      "“A visitor per[soft hyphen]mit lasts 3[no-break space]months.”",
    );
  });

  test("that moved is told with the section where it stands now", () => {
    const facts = [factOf("guard", "step-1", "The guard checks your permit.")];
    expect(quoteStands(draftOf({ sections, facts }))[0]?.suggestion).toBe(
      "The sentence stands in the section `step-2`: write `section: step-2`, or move it back.",
    );
  });

  test("in a section that does not exist is told with those that do", () => {
    const [problem] = quoteStands(draftOf({ sections, facts: [factOf("x", "step-9", "Nowhere.")] }));
    expect(problem?.message).toContain("The article lacks the sentence");
    expect(problem?.message).not.toContain("step-9");
    expect(problem?.suggestion).toBe(
      "Copy the sentence word for word out of one paragraph or one line of a list; a row of a table cannot be quoted. Its section is then one of: step-1, step-2.",
    );
  });
});

import { describe, expect, test } from "vitest";
import { itemsReport } from "../../bin/content/items-report";
import { compileContent } from "../../src/content/compile-content";
import { permits } from "../support/permits";

const questions = "articles/permits/questions.yaml";
const report = async (files: Map<string, string>) => {
  const { articles } = await compileContent(files);
  const [article] = articles;
  return article ? itemsReport(article).split("\n\n") : [];
};
const withQuestions = (change: (text: string) => string) => {
  const files = new Map(permits());
  return files.set(questions, change(files.get(questions) ?? ""));
};

describe("the report on the questions of an article", () => {
  test("shows each with its options, its key, its proof and the quotes that it rests on", async () => {
    const parts = await report(new Map(permits()));
    expect(parts[0]?.split("\n").toSorted()).toEqual(
      [
        "permits/who-checks (single-best-answer, written)",
        "  You arrive with a worker permit. Who looks at it when you cross?",
        "    ✓ The Border Guard",
        "    · The Permit Office",
        "    · Your employer",
        "  Tests: fact:guard-checks",
        "  Proof: “its evidence stands in a quote of the item's facts” holds for 1 of 3 judged",
        "    ✓ The Border Guard: “The Border Guard” (guard-checks)",
        "  Rests on: guard-checks, “The Border Guard checks your permit but never issues one.” (step-2)",
        "  Lint: nothing found",
      ].toSorted(),
    );
    expect(parts[5]).toContain("    1. Visitor permit\n    2. Student permit\n    3. Worker permit\n");
  });

  test("counts what each model made, and all questions by form", async () => {
    expect((await report(new Map(permits()))).slice(-2)).toEqual([
      "Item models, with how many distinct combinations of radicals each made a question of:\n  how-long: 3\n  by-length: 4",
      "permits: 9 questions (1 single-best-answer, 0 multiple-response, 4 ordering, 4 numeric, 0 decision-case, 0 extended-matching), 2 written one by one; 0 findings.",
    ]);
  });

  test("says what the lint finds at the question, and what made no question at the end", async () => {
    const parts = await report(
      withQuestions((text) =>
        text.replace("months\n    stem:", "weight\n    stem:").replace(/rationale: .*/, 'rationale: " "'),
      ),
    );
    expect(parts[0]).toMatch(/cannot be published yet/);
    expect(parts[1]).toMatch(/ {2}Lint: L27 \(block\) .* has no rationale/);
    expect(parts.at(-3)).toMatch(
      /^What made no question:\n {2}model \(block\) The item model “how-long” names the attribute “weight”/,
    );
  });
});

import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/domain/diagnostic";
import { ownContent, ownFiles } from "../support/own-content";

const questions = "articles/ontario-cpso/questions.yaml";
const advice = (warnings: readonly Diagnostic[]) =>
  warnings.filter(({ location }) => location.file === questions).map(({ rule, message }) => `${rule}: ${message}`);

describe("advice on the questions of Ontario", () => {
  test("is mended or decided on, all of it", async () => {
    const { articles } = await ownContent();
    expect(articles.flatMap(({ warnings }) => advice(warnings))).toEqual([]);
  });

  test("comes back when its decision is taken out, and a decision on nothing is told", async () => {
    const text = (await ownFiles()).get(questions) ?? "";
    expect(text).toContain("  - item: verification-path\n    rule: L20\n");
    const misplaced = text.replace(
      "  - item: verification-path\n    rule: L20\n",
      "  - item: no-such-item\n    rule: L20\n",
    );
    const { articles } = await ownContent([[questions, misplaced]]);
    expect(articles.flatMap(({ warnings }) => advice(warnings))).toEqual([
      expect.stringMatching(/^L20: /),
      "as-described: The decision on L20 of “no-such-item” matches no warning.",
    ]);
  });
});

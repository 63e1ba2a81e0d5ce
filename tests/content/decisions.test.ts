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

  test("is told where a decision is on nothing", async () => {
    const text = (await ownFiles()).get(questions) ?? "";
    const decision = { item: "no-such-item", rule: "L20", reason: "Nobody has asked this." };
    const { articles } = await ownContent([[questions, `${text}\ndecisions: [${JSON.stringify(decision)}]\n`]]);
    expect(articles.flatMap(({ warnings }) => advice(warnings))).toEqual([
      "as-described: The decision on L20 of “no-such-item” matches no warning.",
    ]);
  });
});

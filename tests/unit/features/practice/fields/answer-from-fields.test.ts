import { describe, expect, test } from "vitest";
import { type AnswerFields, answerFromFields } from "../../../../../src/features/practice/fields/answer-from-fields";

const fields = (some: Partial<AnswerFields>): AnswerFields => ({ options: [], order: [], parts: [], ...some });

describe("the answer that a form makes", () => {
  test("has the shape of the question's form", () => {
    expect(answerFromFields("single-best-answer", fields({ option: "a" }))).toEqual({ option: "a" });
    expect(answerFromFields("multiple-response", fields({ options: ["a", "b"] }))).toEqual({ options: ["a", "b"] });
    expect(answerFromFields("ordering", fields({ order: ["b", "a"] }))).toEqual({ order: ["b", "a"] });
    expect(answerFromFields("numeric", fields({ number: " -1.5 " }))).toEqual({ number: -1.5 });
  });

  test("is none where nothing was chosen or written", () => {
    expect(answerFromFields("single-best-answer", fields({}))).toBeUndefined();
    expect(answerFromFields("multiple-response", fields({}))).toBeUndefined();
    expect(answerFromFields("numeric", fields({ number: "" }))).toBeUndefined();
    expect(answerFromFields("numeric", fields({ number: "many" }))).toBeUndefined();
  });

  test("of a case has what was chosen in each part, or is none", () => {
    const answer = { parts: [{ options: ["a", "b"] }, { options: ["c"] }] };
    expect(answerFromFields("decision-case", fields({ parts: [["a", "b"], ["c"]] }))).toEqual(answer);
    expect(answerFromFields("decision-case", fields({ parts: [["a", "b"], []] }))).toEqual({
      parts: [{ options: ["a", "b"] }, { options: [] }],
    });
    expect(answerFromFields("decision-case", fields({ parts: [[], []] }))).toBeUndefined();
    expect(answerFromFields("decision-case", fields({}))).toBeUndefined();
  });

  test("reads a decimal comma", () => {
    expect(answerFromFields("numeric", fields({ number: "2,5" }))).toEqual({ number: 2.5 });
  });
});

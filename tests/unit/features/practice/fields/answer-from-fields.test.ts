import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../../src/domain/item/answer/answer";
import type { Form } from "../../../../../src/domain/item/form";
import { type AnswerFields, answerFromFields } from "../../../../../src/features/practice/fields/answer-from-fields";
import { sampleBlock } from "../../../../support/sample-block";

const part = { stem: "What next?", upTo: 2, options: [] };

const read = (form: Form, fields: AnswerFields): Answer | undefined => {
  const [question] = sampleBlock({}).questions;
  return question && answerFromFields({ ...question, form, parts: [part, part] }, fields);
};

describe("the answer that a form makes", () => {
  test("has the shape of the question's form", () => {
    expect(read("single-best-answer", { option: ["a"] })).toEqual({ option: "a" });
    expect(read("multiple-response", { options: ["a", "b"] })).toEqual({ options: ["a", "b"] });
    expect(read("ordering", { order: ["b", "a"] })).toEqual({ order: ["b", "a"] });
    expect(read("numeric", { number: [" -1.5 "] })).toEqual({ number: -1.5 });
  });

  test("is none where nothing was chosen or written", () => {
    expect(read("single-best-answer", {})).toBeUndefined();
    expect(read("multiple-response", {})).toBeUndefined();
    expect(read("numeric", { number: [""] })).toBeUndefined();
    expect(read("numeric", { number: ["many"] })).toBeUndefined();
  });

  test("of a case has what was chosen in each part, or is none", () => {
    const answer = { parts: [{ options: ["a", "b"] }, { options: ["c"] }] };
    expect(read("decision-case", { part1: ["a", "b"], part2: ["c"] })).toEqual(answer);
    expect(read("decision-case", { part1: ["a", "b"] })).toEqual({
      parts: [{ options: ["a", "b"] }, { options: [] }],
    });
    expect(read("decision-case", { part1: [], part2: [] })).toBeUndefined();
    expect(read("decision-case", {})).toBeUndefined();
  });

  test("reads a decimal comma", () => {
    expect(read("numeric", { number: ["2,5"] })).toEqual({ number: 2.5 });
  });
});

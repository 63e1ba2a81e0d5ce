import { expect, test } from "vitest";
import type { Answer } from "../../../../../src/domain/item/answer/answer";
import type { Form } from "../../../../../src/domain/item/form";
import { answerDefinitionOf } from "../../../../../src/domain/item/forms/answer-definitions";

const options = ["a", "b", "c"].map((id) => ({ id, text: `Option ${id}` }));
const parts = [{ stem: "First?", options: [{ id: "x", text: "Call" }], upTo: 1 }];
const textOf = (form: Form, answer: Answer, unit?: string) =>
  answerDefinitionOf({ form }).text(answer, { options, parts, unit, language: "en" });

test("an answer is said in the words of its question", () => {
  expect(textOf("single-best-answer", { option: "a" })).toBe("Option a");
  expect(textOf("multiple-response", { options: ["a", "c"] })).toBe("Option a; Option c");
  expect(textOf("ordering", { order: ["c", "a", "b"] })).toBe("1. Option c; 2. Option a; 3. Option b");
  expect(textOf("numeric", { number: 3 }, "months")).toBe("3 months");
  expect(textOf("numeric", { number: 1 }, "months")).toBe("1 month");
  expect(textOf("decision-case", { parts: [{ options: ["x"] }] })).toBe("Call");
});

test("an option that is gone is said by its id", () => {
  expect(textOf("single-best-answer", { option: "z" })).toBe("z");
});

import { expect, test } from "vitest";
import { answerSummary } from "../../../../../src/features/practice/outbox/answer-summary";
import { sampleBlock } from "../../../../support/sample-block";

const [question] = sampleBlock({}).questions;

test("an answer is kept in the words that its learner saw", () => {
  if (!question) throw new Error("The sample has no question.");
  const parts = [{ stem: "First?", options: [{ id: "x", text: "Call" }], upTo: 1 }];
  expect(answerSummary(question, { option: "a" })).toBe("Option a");
  expect(answerSummary(question, { options: ["a", "c"] })).toBe("Option a; Option c");
  expect(answerSummary(question, { order: ["c", "a", "b"] })).toBe("Option c → Option a → Option b");
  expect(answerSummary({ ...question, unit: "months" }, { number: 3 })).toBe("3 months");
  expect(answerSummary({ ...question, parts }, { parts: [{ options: ["x"] }] })).toBe("Call");
});

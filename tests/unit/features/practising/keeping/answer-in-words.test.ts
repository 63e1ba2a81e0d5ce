import { expect, test } from "vitest";
import { answerInWords } from "../../../../../src/features/practising/keeping/answer-in-words";
import { sampleBlock } from "../../../../support/sample-block";

const [question] = sampleBlock({}).questions;

test("an answer is kept in the words that its learner saw", () => {
  if (!question) throw new Error("The sample has no question.");
  const parts = [{ stem: "First?", options: [{ id: "x", text: "Call" }], upTo: 1 }];
  expect(answerInWords(question, { option: "a" })).toBe("Option a");
  expect(answerInWords(question, { options: ["a", "c"] })).toBe("Option a; Option c");
  expect(answerInWords(question, { order: ["c", "a", "b"] })).toBe("Option c → Option a → Option b");
  expect(answerInWords({ ...question, unit: "months" }, { number: 3 })).toBe("3 months");
  expect(answerInWords({ ...question, parts }, { parts: [{ options: ["x"] }] })).toBe("Call");
});

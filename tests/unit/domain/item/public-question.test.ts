import { expect, test } from "vitest";
import { publicQuestion, publicQuestionSchema } from "../../../../src/domain/item/public-question";
import { decision, numeric, ordering, several, single } from "./sample-items";

const meeting = { id: "question-1", position: 3, answered: false };

test("a browser gets stem, options and place, and nothing else", () => {
  expect(publicQuestion(single, meeting)).toEqual({
    id: "question-1",
    position: 3,
    form: "single-best-answer",
    language: "en",
    stem: "What do the harbour rules ask for?",
    options: [
      { id: "a", text: "Option a" },
      { id: "b", text: "Option b" },
      { id: "c", text: "Option c" },
    ],
    section: "step-1",
    answered: false,
  });
});

test("a numeric question has its unit and no options", () => {
  expect(publicQuestion(numeric, meeting)).toMatchObject({ options: [], unit: "weeks" });
});

test("a case has parts, each with its menu and its limit, and no options of its own", () => {
  const { options, parts } = publicQuestion(decision, meeting);
  expect(options).toEqual([]);
  expect(parts?.map(({ stem, upTo }) => [stem, upTo])).toEqual([
    ["What next in abcdef?", 3],
    ["What next in ghijkl?", 3],
  ]);
  expect(parts?.[0]?.options[5]).toEqual({ id: "f", text: "Option f" });
});

test("the learner's own answer comes back with the question", () => {
  const question = publicQuestion(several, { ...meeting, answered: true, response: { options: ["a"] } });
  expect(question).toMatchObject({ answered: true, response: { options: ["a"] } });
});

test("no key, rationale, misconception, quote or proof leaves with any form", () => {
  for (const item of [single, several, ordering, numeric, decision]) {
    const question = publicQuestion(item, meeting);
    expect(publicQuestionSchema.parse(question)).toEqual(question);
    expect(JSON.stringify(question)).not.toMatch(/secret|key|harmful|12|Hail|hash-of-rule|harbour\/the-item/);
  }
});

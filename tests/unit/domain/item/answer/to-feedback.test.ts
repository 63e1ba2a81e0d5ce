import { expect, test } from "vitest";
import { feedbackSchema } from "../../../../../src/domain/item/answer/feedback";
import { toFeedback } from "../../../../../src/domain/item/answer/to-feedback";
import { decision, numeric, single } from "../sample-items";

const addressOf = (fact: string) => `/articles/harbour#fact-${fact}`;

test("feedback gives the key, a rationale for each option, the passage and the dated source", () => {
  const feedback = toFeedback(single, 0, addressOf);
  expect(feedbackSchema.parse(feedback)).toEqual({
    score: 0,
    key: { option: "b" },
    rationales: { a: "secret-rationale-a", b: "secret-rationale-b", c: "secret-rationale-c" },
    passage: { section: "step-1", quote: "Hail the tower within 12 weeks.", url: "/articles/harbour#fact-rule" },
    source: {
      title: "Rules for berths",
      publisher: "Harbour Office",
      url: "https://harbour.example/rules",
      stated: "2024-03",
      checked: "2026-11-25",
      copy: "stored",
    },
  });
});

test("a number's rationale stands under “answer”", () => {
  expect(toFeedback(numeric, 1, addressOf).rationales).toEqual({ answer: "secret-rationale-number" });
});

test("a number that need not be exact says how far it may be off", () => {
  expect(toFeedback({ ...numeric, tolerance: 2 }, 1, addressOf).tolerance).toBe(2);
  expect(toFeedback(numeric, 1, addressOf).tolerance).toBeUndefined();
});

test("a case says which options would have done harm, and explains those that have a reason", () => {
  const [first, ...rest] = decision.parts;
  const options = first?.options.map((option) => (option.id === "e" ? { ...option, rationale: "" } : option)) ?? [];
  const feedback = toFeedback({ ...decision, parts: first ? [{ ...first, options }, ...rest] : rest }, 0, addressOf);
  expect(feedbackSchema.parse(feedback)).toEqual(feedback);
  expect(feedback.harmful).toEqual(["f", "l"]);
  expect(feedback.key).toEqual({ parts: [{ options: ["a", "b", "c"] }, { options: ["g", "h"] }] });
  expect(Object.keys(feedback.rationales).join("")).toBe("abcdfghijkl");
});

test("a case whose parts rest on different facts gives the passage and the source of each", () => {
  const [first, second] = decision.parts;
  if (!first || !second) throw new Error("The sample case has two parts.");
  const passage = { ...decision.passage, fact: "fee", quote: "The fee is 12 shells." };
  const parts = [
    { ...first, passage: decision.passage },
    { ...second, passage },
  ];
  const feedback = toFeedback({ ...decision, parts }, 0, addressOf);
  expect(feedbackSchema.parse(feedback)).toEqual(feedback);
  expect(feedback.parts?.map(({ passage: { quote, url }, source: { title } }) => [quote, url, title])).toEqual([
    ["Hail the tower within 12 weeks.", "/articles/harbour#fact-rule", "Rules for berths"],
    ["The fee is 12 shells.", "/articles/harbour#fact-fee", "Rules for berths"],
  ]);
  expect(toFeedback(decision, 0, addressOf).parts).toBeUndefined();
});

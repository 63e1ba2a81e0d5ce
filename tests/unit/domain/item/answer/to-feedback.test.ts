import { expect, test } from "vitest";
import { feedbackSchema } from "../../../../../src/domain/item/answer/feedback";
import { toFeedback } from "../../../../../src/domain/item/answer/to-feedback";
import { compiled, explained, model } from "../sample-context";
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

test("several right answers give the passage of each, where they rest on different facts", () => {
  const fields = {
    kind: "all-that-apply",
    ...explained,
    attribute: "pilot",
    stem: "At which of these is a pilot {value}?",
    options: 5,
  };
  const items = compiled({ models: [model(fields)] }).items.filter(({ form }) => form === "multiple-response");
  const [needed] = items.filter(({ objective }) => objective === "berths/pilot/needed");
  if (needed?.form !== "multiple-response") throw new Error("The model makes one for the pilot that is needed.");
  const nameOf = (id: string) => needed.options.find((option) => option.id === id)?.text;
  const feedback = toFeedback(needed, 0, addressOf);
  expect(feedbackSchema.parse(feedback)).toEqual(feedback);
  const cited = needed.key.options.map((id, index) => `${nameOf(id)} ${feedback.parts?.[index]?.passage.url}`);
  expect(cited.sort()).toEqual([
    "North Quay /articles/harbour#fact-fact-north",
    "South Quay /articles/harbour#fact-fact-south",
  ]);
  // One right answer, or several in one sentence, have the passage of the whole question.
  const [advised] = items.filter(({ objective }) => objective === "berths/pilot/advised");
  expect(advised && toFeedback(advised, 0, addressOf).parts).toBeUndefined();
});

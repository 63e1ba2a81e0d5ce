import { expect, test } from "vitest";
import { feedbackSchema } from "../../../../src/domain/question/feedback";
import { feedbackFor } from "../../../../src/domain/question/feedback-for";
import { numeric, single } from "./sample-items";

test("feedback gives the key, a rationale for each option, the passage and the dated source", () => {
  const feedback = feedbackFor(single, 0, "/articles/harbour#q-1");
  expect(feedbackSchema.parse(feedback)).toEqual({
    score: 0,
    key: { option: "b" },
    rationales: { a: "secret-rationale-a", b: "secret-rationale-b", c: "secret-rationale-c" },
    passage: { section: "step-1", quote: "Hail the tower within 12 weeks.", url: "/articles/harbour#q-1" },
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
  expect(feedbackFor(numeric, 1, "/articles/harbour#q-1").rationales).toEqual({ answer: "secret-rationale-number" });
});

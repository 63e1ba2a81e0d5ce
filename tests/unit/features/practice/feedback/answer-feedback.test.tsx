import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { Answer } from "../../../../../src/domain/item/answer/answer";
import type { Feedback } from "../../../../../src/domain/item/answer/feedback";
import type { PublicQuestion } from "../../../../../src/domain/item/public-question";
import { AnswerFeedback } from "../../../../../src/features/practice/feedback/answer-feedback";
import { sampleBlock, sampleFeedback } from "../../../../support/sample-block";

afterEach(cleanup);

const { passage, source } = sampleFeedback(0);
const part = (name: string) => ({ passage: { ...passage, url: `/articles/permit#fact-${name}` }, source });

/** The passage on top, for an answer to the first question of the sample in another form. */
const topPassage = (form: Partial<PublicQuestion>, key: Answer, answer: Answer | undefined) => {
  const [question] = sampleBlock({}).questions;
  if (!question) throw new Error("The sample has questions.");
  const feedback: Feedback = { ...sampleFeedback(0.5), key, ...part("one"), parts: [part("one"), part("two")] };
  render(<AnswerFeedback question={{ ...question, ...form }} answer={answer} feedback={feedback} />);
  return screen.getByRole("link", { name: "Read the passage" }).getAttribute("href");
};

const matching: Partial<PublicQuestion> = {
  form: "extended-matching",
  stems: ["s1", "s2"].map((id) => ({ id, text: `What fits ${id}?` })),
};
const matchingKey = { matches: { s1: "a", s2: "b" } };
const several: Partial<PublicQuestion> = { form: "multiple-response" };
const severalKey = { options: ["a", "b"] };

describe("the passage on top of what is said of an answer", () => {
  test.each([
    ["the first line of a matching that was missed", matching, matchingKey, { matches: { s1: "a", s2: "c" } }, "two"],
    ["the first of several that were missed", matching, matchingKey, { matches: { s1: "b", s2: "c" } }, "one"],
    ["the first line where nothing was answered", matching, matchingKey, undefined, "one"],
    ["the first right option that was missed", several, severalKey, { options: ["a", "c"] }, "two"],
    ["the first one where all were found and one too many", several, severalKey, { options: ["a", "b", "c"] }, "one"],
  ])("is that of %s", (_, form, key, answer, expected) => {
    expect(topPassage(form, key, answer)).toBe(`/articles/permit#fact-${expected}`);
  });

  test("a line of a matching shows what was chosen first, then what was right", () => {
    topPassage(matching, matchingKey, { matches: { s1: "a", s2: "c" } });
    const rows = [...document.querySelectorAll<HTMLElement>("li.option")].map((row) => [
      row.dataset.verdict,
      row.querySelector(".verdict")?.textContent,
    ]);
    expect(rows).toEqual([
      ["right", "Your answer, right"],
      ["wrong", "Your answer"],
      ["missed", "Right answer"],
    ]);
  });
});

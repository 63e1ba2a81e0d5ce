import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import type { Certainty } from "../../../../../src/domain/block/response-request";
import type { Answer } from "../../../../../src/domain/item/answer/answer";
import type { Feedback } from "../../../../../src/domain/item/answer/feedback";
import type { PublicQuestion } from "../../../../../src/domain/item/public-question";
import { AnswerFeedback } from "../../../../../src/features/practice/feedback/answer-feedback";
import { sampleBlock, sampleFeedback } from "../../../../support/sample-block";

afterEach(cleanup);

const { passage, source } = sampleFeedback(0);
const part = (name: string) => ({ passage: { ...passage, url: `/articles/permit#fact-${name}` }, source });

/** Shows what is said of an answer to the first question of the sample in another form. */
const show = (form: Partial<PublicQuestion>, key: Answer, answer: Answer | undefined) => {
  const [question] = sampleBlock({}).questions;
  if (!question) throw new Error("The sample has questions.");
  const feedback: Feedback = { ...sampleFeedback(0.5), key, ...part("one"), parts: [part("one"), part("two")] };
  render(<AnswerFeedback question={{ ...question, ...form }} answer={answer} feedback={feedback} />);
};
const addressOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

const matching: Partial<PublicQuestion> = {
  form: "extended-matching",
  stems: ["s1", "s2"].map((id) => ({ id, text: `What fits ${id}?` })),
};
const matchingKey = { matches: { s1: "a", s2: "b" } };
const several: Partial<PublicQuestion> = { form: "multiple-response" };
const severalKey = { options: ["a", "b"] };

describe("the passage on top of what is said of an answer", () => {
  test.each([
    ["the first right option that was missed", { options: ["a", "c"] }, "two"],
    ["the first one where all were found and one too many", { options: ["a", "b", "c"] }, "one"],
  ])("is that of %s", (_, answer, expected) => {
    show(several, severalKey, answer);
    expect(addressOf("Read the passage")).toBe(`/articles/permit#fact-${expected}`);
  });

  test.each([
    ["the second was missed", { matches: { s1: "a", s2: "c" } }, "See it in the guide (1)", "Read the passage (2)"],
    ["not answered", undefined, "Read the passage (1)", "See it in the guide (2)"],
  ])("is left to the lines of a matching, of which the first that was missed leads: %s", (_, answer, one, two) => {
    show(matching, matchingKey, answer);
    expect(screen.getAllByRole("link", { name: /^Read the passage/ })).toHaveLength(1);
    expect(addressOf(one)).toBe("/articles/permit#fact-one");
    expect(addressOf(two)).toBe("/articles/permit#fact-two");
  });

  test("stands on top of a matching that was all right", () => {
    show(matching, matchingKey, matchingKey);
    expect(screen.getAllByRole("link", { name: /^Read the passage/ })).toHaveLength(1);
    expect(addressOf("See it in the guide (2)")).toBe("/articles/permit#fact-two");
  });

  test("a line of a matching shows what was chosen first, then what was right", () => {
    show(matching, matchingKey, { matches: { s1: "a", s2: "c" } });
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

describe("how sure an answer was", () => {
  const sayOf = (score: number, certainty: Certainty) => {
    const [question] = sampleBlock({}).questions;
    if (!question) throw new Error("The sample has questions.");
    const { container } = render(
      <AnswerFeedback
        question={question}
        answer={{ option: "a" }}
        certainty={certainty}
        feedback={sampleFeedback(score)}
      />,
    );
    return container.textContent;
  };

  test("gets a word where a guess was right or a sure answer wrong, and nowhere else", () => {
    expect(sayOf(1, "guess")).toContain("You guessed, and it was right: it comes back soon.");
    expect(sayOf(0, "sure")).toContain("You were sure.");
    expect(sayOf(0, "guess")).not.toContain("You guessed");
    expect(sayOf(1, "sure")).not.toContain("You were sure");
  });
});

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

describe("what is said of an answer with several right parts", () => {
  test.each([
    ["the first that was missed leads", { options: ["a", "c"] }, "Read the passage (A)", "Read the passage (B)"],
    ["the first of all that were found", { options: ["a", "b", "c"] }, "Read the passage (A)", "Read the passage (B)"],
    ["the first where nothing was found", undefined, "Read the passage (A)", "Read the passage (B)"],
  ])("has the passage of each right option under it: %s", (_, answer, one, two) => {
    show(several, severalKey, answer);
    for (const [name, fact, letter] of [
      [one, "one", "A"],
      [two, "two", "B"],
    ] as const) {
      expect(addressOf(name)).toBe(`/articles/permit#fact-${fact}`);
      expect(
        screen.getByRole("link", { name }).closest("li.option")?.querySelector(".option-letter")?.textContent,
      ).toBe(letter);
    }
  });

  test("leaves the sentence to what was missed, and comes after the verdict and before the way on", () => {
    show(several, severalKey, { options: ["a", "c"] });
    const [verdict] = screen.getAllByRole("heading");
    const quotes = [...document.querySelectorAll(".passage mark")];
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.closest("li.option")?.getAttribute("data-verdict")).toBe("missed");
    const rows = [...document.querySelectorAll("li.option")];
    expect(
      rows.every((row) => verdict && verdict.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING),
    ).toBe(true);
    expect(document.querySelector(".passage")?.closest("li.option")).not.toBeNull();
  });

  test.each([
    ["the second was missed", { matches: { s1: "a", s2: "c" } }, "Read the passage (1)", "Read the passage (2)"],
    ["not answered", undefined, "Read the passage (1)", "Read the passage (2)"],
    ["all was right", matchingKey, "Read the passage (1)", "Read the passage (2)"],
  ])("has that of each line of a matching under it: %s", (_, answer, one, two) => {
    show(matching, matchingKey, answer);
    expect(addressOf(one)).toBe("/articles/permit#fact-one");
    expect(addressOf(two)).toBe("/articles/permit#fact-two");
  });

  test("puts what all lines of a matching rest on under the first that was missed, after its verdict", () => {
    const [question] = sampleBlock({}).questions;
    if (!question) throw new Error("The sample has questions.");
    const feedback: Feedback = { ...sampleFeedback(0.5), key: matchingKey, ...part("one") };
    const answer = { matches: { s1: "a", s2: "c" } };
    render(<AnswerFeedback question={{ ...question, ...matching }} answer={answer} feedback={feedback} />);
    const link = screen.getByRole("link", { name: "Read the passage" });
    const missed = screen.getByRole("heading", { name: /What fits s2\?/ }).closest("section");
    expect(link.closest("section")).toBe(missed);
    const rows = [...(missed?.querySelectorAll("li.option") ?? [])];
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)).toBe(true);
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

test("a reason that options in a row share stands once, under the last of them", () => {
  const [question] = sampleBlock({}).questions;
  if (!question) throw new Error("The sample has questions.");
  const options = ["a", "b", "c", "d"].map((id) => ({ id, text: `Option ${id}` }));
  const rationales = { a: "So it is.", b: "It was 55.", c: "It was 55.", d: "It was 55." };
  const feedback: Feedback = { ...sampleFeedback(1), key: { option: "a" }, rationales };
  const { container } = render(
    <AnswerFeedback question={{ ...question, options }} answer={{ option: "a" }} feedback={feedback} />,
  );
  const reasons = [...container.querySelectorAll("li.option")].map(
    (row) => row.querySelector(".option-why")?.textContent,
  );
  expect(reasons).toEqual(["So it is.", undefined, undefined, "It was 55."]);
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
    expect(sayOf(0, "sure")).toContain("You were sure, so this question comes back within two days.");
    expect(sayOf(0, "guess")).not.toContain("You guessed");
    expect(sayOf(1, "sure")).not.toContain("You were sure");
  });
});

import { describe, expect, test } from "vitest";
import { inWordsOfForm, sayProblem } from "../../../../../src/features/studio/problems/say-problem";

test.each([
  [
    "`url` is missing. Write it: the page, such as `url: https://mcc.ca/`.",
    "“Address” is missing. Write it: the page, such as “https://mcc.ca/”.",
  ],
  ["The fact `file-fee` has no `colour`.", "The fact `file-fee` has no `colour`."],
])("what is written for files as “%s” is put as the form does", (forFiles, ofForm) => {
  expect(inWordsOfForm(forFiles, "source", "en")).toBe(ofForm);
});

describe("what the studio says itself", () => {
  const entry = { kind: "fact" as const, id: "fee", name: "The fee is $200." };
  const problem = { message: "The section lacks it.", suggestion: "Write `section: fees`.", entry };

  test("a sentence that changed is shown beside the former one, in the language of the page", () => {
    const changed = { ...problem, rule: "quote-stands" as const, sentence: "The fee is $250." };
    expect(sayProblem(changed, "en").text).toContain(
      "“The fee is $200.” is no longer in the text. It now says “The fee is $250.” there.",
    );
    expect(sayProblem(changed, "fr")).toMatchObject({ language: "fr" });
    expect(sayProblem({ ...problem, rule: "quote-stands" }, "en").text).toContain("Put it back");
  });

  test("a number without a fact leads to a fact, and to no file", () => {
    const message = "No fact says “$250”.";
    const uncovered = { rule: "number-covered" as const, message, suggestion: "Write `common`." };
    expect(sayProblem({ ...uncovered, sentence: "It costs $250." }, "en").text).toBe(
      "No fact says “$250”. Make the sentence a fact with its source, correct the number, or take it out.",
    );
  });

  test("a proof that fails names the field to correct", () => {
    const message =
      "The key of “Who?” is not proved: the rule “its evidence stands in a quote of the item's facts” does not hold for the key “X”.";
    const question = { ...entry, kind: "question" as const };
    const unproved = { rule: "L26" as const, message, suggestion: "Mend it.", entry: question };
    expect(sayProblem(unproved, "en").text).toContain("“If it is right in other words: the words of the sentence”");
  });
});

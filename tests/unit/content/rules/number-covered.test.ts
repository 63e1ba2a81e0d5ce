import { describe, expect, test } from "vitest";
import { numberCovered } from "../../../../src/content/rules/number-covered";
import { draftOf, factOf } from "./draft-of";

const locate = () => ({ file: "articles/permits/facts.yaml", line: 90, column: 5 });
const common = (text: string) => [{ value: { text, reason: "Everybody can count them." }, locate }];

const quotes = ["A visitor may stay 30 days, and two weeks more.", "A permit costs $1,375."];

const known = quotes.map((quote, position) => factOf(["length", "fee"][position] ?? "", "a", quote));

/** The passage stands behind two quoted sentences. */
const found = (passage: string, more: Parameters<typeof draftOf>[0] = {}) =>
  numberCovered(
    draftOf({
      text: passage,
      sections: [{ anchor: "a", heading: "A", passages: [...quotes, passage] }],
      facts: known,
      ...more,
    }),
  ).map(({ severity, message }) => `${severity}: ${message}`);

describe("a number in a guide", () => {
  test("that a fact states may be said, and said again of the same thing", () => {
    expect(found("After the 30-day stay, a visitor has 2 weeks. The permit is $1,375.")).toEqual([]);
  });

  test.each([
    ["A visitor may stay 31 days.", "“31 days” is not what the fact `length` says"],
    ["A permit costs $1,357.", "“$1,357” is not what the fact `fee` says"],
    ["Wait three months.", "No fact says “three months”"],
    ["From 2027, pay more.", "No fact says “2027”"],
    ["A visitor pays for 30 weeks.", "“30 weeks” is not what the fact `length` says"],
  ])("that no fact states stops the guide: %s", (passage, words) => {
    expect(found(passage)).toEqual([expect.stringMatching(new RegExp(`^error: .*${words.replace("$", "\\$")}`))]);
  });

  test("stands in the quote of a fact whose claim has it, and not in the quote alone", () => {
    const silent = factOf("renewal", "a", "A renewal costs $40.", "A renewal has a price.");
    const stating = factOf("renewal", "a", "A renewal costs $40.");
    expect(found("A renewal costs $40.", { facts: [...known, silent] })).toEqual([
      expect.stringContaining("“$40” is not what the fact `fee` says"),
    ]);
    expect(found("A renewal costs $40.", { facts: [...known, stating] })).toEqual([]);
  });

  test("turns no least into a most", () => {
    const stay = factOf("stay", "a", "A resident stays at least 5 days.");
    expect(found("A resident stays up to 5 days.", { facts: [...known, stay] })).toEqual([
      expect.stringContaining("“5 days” is not what the fact `stay` says"),
    ]);
  });

  test.each([
    "Step 4 shows how.",
    "One of them may apply.",
    "The MCCQE and form A38 differ.",
    "Steps 5 to 7 follow.",
    "Two points are easy to miss.",
  ])("that nobody acts on is let be: %s", (passage) => {
    expect(found(passage)).toEqual([]);
  });

  test("that is common knowledge is let be where the editor says so, with a reason", () => {
    expect(found("A week has 7 days.", { common: common("A week has 7 days") })).toEqual([]);
    expect(found("A week has 7 days, and 9 hours.", { common: common("A week has 7 days") })).toHaveLength(1);
  });

  test("an entry that the guide does not say is told at its place", () => {
    expect(found("A week has days.", { common: common("7 days") })).toEqual([
      "warning: The guide does not say “7 days”.",
    ]);
    const restated = [{ value: { text: "the stay", fact: "length" }, locate }];
    expect(found("A week has days.", { restated })).toEqual(["warning: The guide does not say “the stay”."]);
  });
});

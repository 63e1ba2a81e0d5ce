import { describe, expect, test } from "vitest";
import { numberCovered } from "../../../../src/content/rules/number-covered";
import { draftOf, factOf } from "./draft-of";

const common = (text: string) => [
  {
    value: { text, reason: "Everybody can count them." },
    placeOf: () => ({ file: "articles/permits/facts.yaml", line: 90, column: 5 }),
  },
];

const told = (passage: string, more: Parameters<typeof draftOf>[0] = {}) =>
  numberCovered(
    draftOf({
      text: passage,
      sections: [{ anchor: "a", heading: "A", passages: [passage] }],
      facts: [
        factOf("length", "a", "A visitor may stay 30 days, and two weeks more."),
        factOf("fee", "a", "It costs $1,375."),
      ],
      ...more,
    }),
  ).map(({ message }) => message);

describe("a number in a guide", () => {
  test("that a fact states may be said, and said again in other words", () => {
    expect(
      told("A visitor may stay 30 days, and two weeks more. After the 30-day stay, pay $1,375 within 2 weeks."),
    ).toEqual([]);
  });

  test.each([
    ["A student may stay 31 days.", "31"],
    ["It costs $1,357.", "1357"],
    ["Wait three months.", "3"],
    ["From 2027, pay more.", "2027"],
  ])("that no fact states is told: %s", (passage, number) => {
    expect(told(passage)).toEqual([expect.stringContaining(`the number ${number}: “${passage}”`)]);
  });

  test.each(["Step 4 shows how.", "One of them may apply.", "The MCCQE and form A38 differ.", "Steps 5 to 7 follow."])(
    "that nobody acts on is let be: %s",
    (passage) => {
      expect(told(passage)).toEqual([]);
    },
  );

  test("that is common knowledge is let be where the editor says so, with a reason", () => {
    expect(told("A week has 7 days.", { common: common("A week has 7 days") })).toEqual([]);
    expect(told("A week has 7 days, and 9 nights.", { common: common("A week has 7 days") })).toHaveLength(1);
  });

  test("an entry of common knowledge that the guide does not say is told at its place", () => {
    expect(told("A week has days.", { common: common("7 days") })).toEqual(["The guide does not say “7 days”."]);
  });
});

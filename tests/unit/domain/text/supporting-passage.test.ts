import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { supportingPassage } from "../../../../src/domain/text/supporting-passage";

describe("the passage of a quote that says some words", () => {
  test.each([
    ["two passes", "MCC allows four attempts, with two passes at most.", "two passes"],
    ["not scored", "There are 12 stations. Two of them are not scored.", "not scored"],
    ["October 2025", "On 8 October 2025, the rule began.", "8 October 2025"],
    ["one calendar year", "It is for one academic year.", undefined],
    ["the fee is returned", "The fee is not returned.", undefined],
    ["", "The fee is not returned.", undefined],
  ])("“%s” in “%s”", (words, quote, passage) => expect(supportingPassage(words, quote, "en")).toBe(passage));

  test.each([
    ["ne compte pas", "Une absence ne compte pas.", "ne compte"],
    ["peut durer 3 mois", "Il dure 3 mois.", undefined],
  ])("in French: “%s” in “%s”", (words, quote, passage) => expect(supportingPassage(words, quote, "fr")).toBe(passage));

  test("no sentence says another number in its place", () => {
    const number = fc.integer({ min: 2, max: 400 });
    fc.assert(
      fc.property(number, number, (one, other) => {
        const passage = supportingPassage(`it lasts ${one} days`, `It lasts ${other} days.`, "en");
        expect(passage !== undefined).toBe(one === other);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { nearestSentence } from "../../../../src/content/text/nearest-sentence";

const passages = ["Apply early. A student permit lasts 18 months.", "The guard checks your permit."];

describe("the sentence that a quote was, before it was edited", () => {
  test("is the one that shares most of its words", () => {
    expect(nearestSentence("A student permit lasts 12 months.", passages, [])).toBe(
      "A student permit lasts 18 months.",
    );
  });

  test("is found where only capitals, dashes or marks differ", () => {
    expect(nearestSentence("THE guard checks *your* permit", passages, [])).toBe("The guard checks your permit.");
  });

  test("is none that another fact quotes", () => {
    const otherQuotes = ["A student permit lasts 18 months."];
    expect(nearestSentence("A student permit lasts 12 months.", passages, otherQuotes)).toBeUndefined();
  });

  test("is none where half of the words are not there", () => {
    expect(nearestSentence("The fee rose to 200 dollars.", passages, [])).toBeUndefined();
  });
});

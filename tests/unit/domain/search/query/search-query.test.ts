import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuery } from "../../../../../src/domain/search/query/search-query";

describe("reading a query", () => {
  test("tells the words to look for from those that only make it a question", () => {
    expect(readQuery("How long is the NAC?", "en")).toEqual({
      text: "How long is the NAC?",
      words: ["how", "long", "is", "the", "nac"],
      typed: ["How", "long", "is", "the", "NAC"],
      abbreviations: [false, false, false, false, true],
      strong: [false, false, false, false, true],
      cut: false,
    });
  });

  test("looks for weak words where there are no others", () => {
    expect(readQuery("who is it", "en").strong).toEqual([true, true, true]);
  });

  test("reads the first words of a long text and says so", () => {
    const { text, words, cut } = readQuery("licence ".repeat(1250), "en");
    expect(text.length).toBeLessThanOrEqual(200);
    expect(words).toHaveLength(16);
    expect(cut).toBe(true);
  });

  test("shows nothing of control characters, null bytes and halves of characters", () => {
    expect(readQuery("\u0000work\u202e permit\ud800", "en").text).toBe("work permit");
  });

  test("takes any text: at most sixteen words of at most forty letters, none of them a sign", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), fc.constantFrom("en", "fr"), (query, language) => {
        const { text, words, strong } = readQuery(query, language);
        expect(Array.from(text).length).toBeLessThanOrEqual(200);
        expect(words.length).toBeLessThanOrEqual(16);
        expect(strong).toHaveLength(words.length);
        expect(words.length === 0 || strong.includes(true)).toBe(true);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      }),
    );
  });
});

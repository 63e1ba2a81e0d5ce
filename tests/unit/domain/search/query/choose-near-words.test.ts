import { describe, expect, test } from "vitest";
import { chooseNearWords } from "../../../../../src/domain/search/query/choose-near-words";

const near = (typed: string, ...words: string[]) => words.map((word) => ({ typed, word, lexeme: word.slice(0, 7) }));

describe("words to suggest where nothing was found", () => {
  test("are none that share a beginning only, and none that say nothing", () => {
    expect(chooseNearWords(near("quebec", "quel", "quelqu", "quelques"), "fr", 5)).toEqual([]);
    expect(chooseNearWords(near("quell", "quel"), "fr", 5)).toEqual([]);
    expect(chooseNearWords(near("script", "transcript", "screen", "description"), "en", 5)).toEqual([]);
  });

  test("stand in one form each, the one most alike", () => {
    const words = near("specialisation", "specialiste", "specialistes", "specialite", "situation");
    expect(chooseNearWords(words, "fr", 5)).toEqual(["specialiste"]);
  });

  test("are no more than asked for", () => {
    expect(chooseNearWords(near("sword", "swore", "sworn", "award"), "en", 2)).toEqual(["swore", "sworn"]);
  });

  test("are none for a short word, where one letter makes another", () => {
    expect(chooseNearWords(near("plab", "plan"), "en", 5)).toEqual([]);
  });
});

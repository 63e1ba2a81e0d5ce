import { describe, expect, test } from "vitest";
import { meantWord, readWord, type WordCandidate } from "../../../../../src/domain/search/query/word-candidate";

const candidates = (typed: string, word: string, is: Partial<WordCandidate> = {}): WordCandidate => ({
  typed,
  word,
  entries: 3,
  same: false,
  begins: word.startsWith(typed),
  ...is,
});

describe("what a word may stand for", () => {
  test("is its own forms first, where the index knows it", () => {
    const found = readWord(
      "permits",
      [candidates("permits", "permit", { same: true }), candidates("permits", "permits", { same: true })],
      false,
    );
    expect(found.map(({ word }) => word)).toEqual(["permits", "permit"]);
  });

  test("is what it begins, where the index does not know it or more letters may come", () => {
    const known = [candidates("post", "posts", { same: true }), candidates("post", "postgraduate")];
    expect(readWord("post", known, false).map(({ word }) => word)).toEqual(["posts"]);
    expect(readWord("post", known, true).map(({ word }) => word)).toEqual(["posts", "postgraduate"]);
    expect(readWord("therapeu", [candidates("therapeu", "therapeutics")], false).map(({ word }) => word)).toEqual([
      "therapeutics",
    ]);
  });

  test("is what is spelt alike, with more room in a longer word", () => {
    expect(readWord("carsm", [candidates("carsm", "carms")], false)).toHaveLength(1);
    expect(readWord("certifcat", [candidates("certifcat", "certificate")], false)).toHaveLength(1);
    expect(readWord("french", [candidates("french", "fresh")], false)).toEqual([]);
  });

  test("is never another number", () => {
    expect(readWord("2023", [candidates("2023", "2025")], false)).toEqual([]);
  });

  test("counts the British and the American spelling for each other, a little less than the word itself", () => {
    const [own, other] = readWord(
      "license",
      [candidates("license", "license", { same: true }), candidates("license", "licence")],
      false,
    );
    expect([own?.word, other?.word]).toEqual(["license", "licence"]);
    expect(other?.worth).toBeLessThan(own?.worth ?? 0);
  });
});

describe("the word that was meant", () => {
  test("is the one spelt most alike, then the more frequent one", () => {
    expect(meantWord([candidates("recrod", "recorder", { entries: 9 }), candidates("recrod", "record")])).toBe(
      "record",
    );
    expect(meantWord([candidates("mcqe", "mcce"), candidates("mcqe", "mccqe", { entries: 9 })])).toBe("mccqe");
  });

  test("is none in a short word with another consonant, nor for a word without a vowel", () => {
    expect(meantWord([candidates("plab", "plan")])).toBeUndefined();
    expect(meantWord([candidates("osci", "osce")])).toBe("osce");
    expect(meantWord([candidates("mrcgp", "rcgp")])).toBeUndefined();
  });

  test("is none that begins otherwise in more than one letter", () => {
    expect(meantWord([candidates("prescribe", "describe")])).toBeUndefined();
  });

  test("is none where the index knows the word or what it begins", () => {
    expect(meantWord([candidates("permits", "permit", { same: true })])).toBeUndefined();
    expect(meantWord([candidates("verif", "verification")])).toBeUndefined();
  });
});

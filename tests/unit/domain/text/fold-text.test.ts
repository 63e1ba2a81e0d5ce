import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../../../src/domain/text/fold-text";

describe("folding a text for search", () => {
  test("drops accents, capitals and signs", () => {
    expect(foldText("L’Évaluation  du CŒUR — “à l’étranger” (R-1)")).toBe("l evaluation du coeur a l etranger r 1");
  });

  test("leaves nothing of signs, emoji and null bytes", () => {
    expect(foldText("& | ! : * ' \" \\ ( ) 🩺 \u0000")).toBe("");
  });

  test("gives words of letters and digits with one space between, and folding again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const folded = foldText(text);
        expect(folded).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { spellWord } from "../../../../../src/domain/search/query/spell-word";

describe("a folded word as a guide writes it", () => {
  test("has its accents, in small letters where the text begins a sentence with it", () => {
    expect(spellWord("specialite", "Spécialité et résidence.")).toBe("spécialité");
    expect(spellWord("residence", "Résidence, puis la résidence.")).toBe("résidence");
  });

  test("keeps the capitals of an abbreviation", () => {
    expect(spellWord("omco", "L’OMCO délivre le certificat.")).toBe("OMCO");
  });

  test("is unknown where the text lacks it", () => {
    expect(spellWord("quebec", "Un permis en Ontario.")).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { rewriteText } from "../../../../../src/domain/search/query/rewrite-text";

describe("a query put right", () => {
  test("stays as it was typed but for the words that were mended", () => {
    expect(rewriteText("Certificat d’inscripton à l’OMCO?", ["certificat", "d", "inscription", "a", "l", "omco"])).toBe(
      "Certificat d’inscription à l’OMCO?",
    );
  });

  test("loses a word that nobody knows", () => {
    expect(rewriteText("police chekc zzqk", ["police", "check", ""])).toBe("police check");
  });

  test("is its words alone where it was cut", () => {
    expect(rewriteText("one two three", ["one", "two"])).toBe("one two");
  });
});

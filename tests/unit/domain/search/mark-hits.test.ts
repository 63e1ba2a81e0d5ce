import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markHits } from "../../../../src/domain/search/mark-hits";
import type { QueryTerm } from "../../../../src/domain/search/query/query-term";
import { foldText } from "../../../../src/domain/text/fold-text";

const term = (...words: string[]): QueryTerm => ({
  wordings: [{ words: words.map((word) => [{ word, worth: 1 }]), worth: 1 }],
  entries: 1,
  weight: 1,
});

const marked = (text: string, ...words: string[]) =>
  markHits(text, [term(...words)]).map(([from, to]) => text.slice(from, to));

describe("marking what was found", () => {
  test("marks whole words as they are written, accents and capitals included", () => {
    expect(marked("La vérification du casier; la Vérification, vérifié.", "verification")).toEqual([
      "vérification",
      "Vérification",
    ]);
  });

  test("marks a word with a hyphen whole or by its parts", () => {
    expect(marked("by fax or e-mail", "email")).toEqual(["e-mail"]);
    expect(marked("a board-certified doctor", "certified")).toEqual(["certified"]);
  });

  test("marks words that stand side by side as one", () => {
    expect(marked("needs a criminal record search, a record", "criminal", "record", "search")).toEqual([
      "criminal record search",
      "record",
    ]);
  });

  test("marks pieces in order that do not overlap, each of them words that were sought", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.nat(), (text, pick) => {
        const words = foldText(text).split(" ");
        const sought = words[pick % words.length] ?? "";
        let last = 0;
        for (const [from, to] of markHits(text, [term(sought)])) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          for (const word of text.slice(from, to).split(/\s/))
            expect(foldText(word.replace(/[-‐‑]/g, ""))).toBe(sought);
          last = to;
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countConflicts, mergeTexts } from "../../../../src/domain/draft/merge-texts";

const text = fc
  .array(fc.constantFrom("one", "two", "three", "four", ""), { maxLength: 8 })
  .map((lines) => lines.join("\n"));

describe("the merge of two texts", () => {
  test("has what both changed in different lines", () => {
    const base = "Title\n\nFirst.\n\nSecond.\n\nThird.";
    const own = base.replace("First.", "First, mine.");
    const other = base.replace("Third.", "Third, theirs.");
    expect(mergeTexts(base, own, other)).toEqual({
      text: "Title\n\nFirst, mine.\n\nSecond.\n\nThird, theirs.",
      conflicts: 0,
    });
  });

  test("has both versions of a line that both changed", () => {
    const merged = mergeTexts("First.", "Mine.", "Theirs.");
    expect(merged.conflicts).toBe(1);
    expect(merged.text.split("\n")).toEqual([
      "<<<<<<< Your text",
      "Mine.",
      "=======",
      "Theirs.",
      ">>>>>>> The other text",
    ]);
  });

  test("with a text that nobody changed is the other one", () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeTexts(base, changed, base)).toEqual({ text: changed, conflicts: 0 });
        expect(mergeTexts(base, base, changed)).toEqual({ text: changed, conflicts: 0 });
        expect(mergeTexts(base, changed, changed)).toEqual({ text: changed, conflicts: 0 });
      }),
    );
  });

  test("drops no line that somebody wrote", () => {
    fc.assert(
      fc.property(text, text, text, (base, own, other) => {
        const lines = mergeTexts(base, `${own}\nmy line`, `their line\n${other}`).text.split("\n");
        expect(lines).toContain("my line");
        expect(lines).toContain("their line");
      }),
    );
  });

  test("says in its text how many passages are in two versions", () => {
    fc.assert(
      fc.property(text, text, text, (base, own, other) => {
        const merged = mergeTexts(base, own, other);
        expect(countConflicts(merged.text)).toBe(merged.conflicts);
      }),
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { outdatedOriginal, type SectionState } from "../../../../../src/domain/draft/translation/outdated-original";

const at = (original: string | null, translated: string | null, reviewed = "2026-11-01"): SectionState => ({
  original,
  translated,
  reviewed,
});

test.each([
  ["nothing ever changed", [at("A fee of 5.", "Des frais de 5.")], undefined],
  ["the original alone changed", [at("A fee of 5.", "5"), at("A fee of 6.", "5")], "A fee of 5."],
  ["both changed at once", [at("A fee of 5.", "5"), at("A fee of 6.", "6")], undefined],
  ["the translation followed", [at("A fee of 5.", "5"), at("A fee of 6.", "5"), at("A fee of 6.", "6")], undefined],
  ["the original went back", [at("A fee of 5.", "5"), at("A fee of 6.", "5"), at("A fee of 5.", "5")], undefined],
  ["only a slip was corrected", [at("A fee of recieved.", "5"), at("A fee of received.", "5")], undefined],
  [
    "all of it was read anew since",
    [at("A fee of 5.", "5"), at("A fee of 6.", "5"), at("A fee of 6.", "5", "2026-11-20")],
    undefined,
  ],
  [
    "it was read anew with the change itself, which nobody can have read before",
    [at("A fee of 5.", "5"), at("A fee of 6.", "5", "2026-11-20")],
    "A fee of 5.",
  ],
  [
    "the section was new and then changed",
    [at(null, null), at("New text.", "Neuf."), at("Other words.", "Neuf.")],
    "New text.",
  ],
])("%s", (_, states, expected) => {
  expect(outdatedOriginal(states)).toBe(expected);
});

test("a translation written at the end is never behind, whatever was before", () => {
  const text = fc.constantFrom("One.", "Two things.", "Three more things.");
  const state = fc.record({ original: text, translated: text, reviewed: fc.constantFrom("2026-11-01", "2026-11-02") });
  fc.assert(
    fc.property(fc.array(state), text, (states, original) => {
      expect(outdatedOriginal([...states, at(original, "written now")])).toBeUndefined();
    }),
  );
});

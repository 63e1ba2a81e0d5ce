import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../../../src/domain/text/edit-distance";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

describe("the distance between two words", () => {
  test("is one for a letter too many, too few, another, or two that changed places", () => {
    expect(["licencee", "licnce", "lisence", "lcience"].map((slip) => editDistance(slip, "licence"))).toEqual([
      1, 1, 1, 1,
    ]);
  });

  test("is the same both ways, none only between the same words, and at most the longer one", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other);
        expect(editDistance(other, one)).toBe(distance);
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

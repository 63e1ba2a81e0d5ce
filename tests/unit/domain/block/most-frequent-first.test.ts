import fc from "fast-check";
import { expect, test } from "vitest";
import { mostFrequentFirst } from "../../../../src/domain/block/most-frequent-first";

test("the guide of most questions comes first, then the one that was asked first", () => {
  expect(mostFrequentFirst(["NAC", "MCCQE", "Alberta", "MCCQE", "Alberta"])).toEqual(["MCCQE", "Alberta", "NAC"]);
  expect(mostFrequentFirst([])).toEqual([]);
});

test("each name is there once, and none is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "d")), (names) => {
      expect([...mostFrequentFirst(names)].sort()).toEqual([...new Set(names)].sort());
    }),
  );
});

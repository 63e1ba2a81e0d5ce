import fc from "fast-check";
import { expect, test } from "vitest";
import { mostAskedFirst } from "../../../../src/domain/block/most-asked-first";

test("the guide of most questions comes first, then the one that was asked first", () => {
  expect(mostAskedFirst(["NAC", "MCCQE", "Alberta", "MCCQE", "Alberta"])).toEqual(["MCCQE", "Alberta", "NAC"]);
  expect(mostAskedFirst([])).toEqual([]);
});

test("each name is there once, and none is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "d")), (names) => {
      expect([...mostAskedFirst(names)].sort()).toEqual([...new Set(names)].sort());
    }),
  );
});

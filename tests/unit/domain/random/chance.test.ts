import fc from "fast-check";
import { expect, test } from "vitest";
import { draw } from "../../../../src/domain/random/draw";
import { rank } from "../../../../src/domain/random/rank";
import { seededRandom } from "../../../../src/domain/random/seeded-random";
import { shuffle } from "../../../../src/domain/random/shuffle";

const sorted = (values: number[]) => [...values].sort((one, other) => one - other);

test("a shuffle is a permutation, and the same seed gives the same one", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
      const mixed = shuffle(values, seededRandom(seed));
      expect(sorted(mixed)).toEqual(sorted(values));
      expect(shuffle(values, seededRandom(seed))).toEqual(mixed);
    }),
  );
});

test("a shuffle puts each value everywhere in turn", () => {
  const firsts = Array.from({ length: 400 }, (_, seed) => shuffle(["a", "b", "c", "d"], seededRandom(`${seed}`))[0]);
  for (const value of ["a", "b", "c", "d"]) {
    expect(firsts.filter((first) => first === value).length).toBeGreaterThan(60);
  }
});

test("a draw gives one of the values, and an empty list is a mistake of the caller", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.string(), (values, seed) => {
      expect(values).toContain(draw(values, seededRandom(seed)));
    }),
  );
  expect(() => draw([], seededRandom("any"))).toThrow(RangeError);
});

test("a value that joins leaves the ranking of the others as it was", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), fc.string(), (values, joined, seed) => {
      const before = rank(values, seed, (value) => value);
      const after = rank([...values, joined], seed, (value) => value);
      expect(after.filter((value) => value !== joined)).toEqual(before.filter((value) => value !== joined));
    }),
  );
});

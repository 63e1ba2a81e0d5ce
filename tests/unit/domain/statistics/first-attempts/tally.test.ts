import fc from "fast-check";
import { expect, test } from "vitest";
import { negated, sumTallies, tallyChanges } from "../../../../../src/domain/statistics/first-attempts/tally";

const tally = fc.dictionary(
  fc.constantFrom("score/1/1000", "score/-/0", "time/9", "rapid", "__proto__"),
  fc.integer({ min: 1, max: 1_000_000 }),
  { noNullPrototype: true },
);
const tallies = fc.dictionary(fc.constantFrom("1", "2", "3"), tally, { noNullPrototype: true });

test("a tally without itself is empty", () => {
  fc.assert(
    fc.property(tally, (own) => {
      expect(sumTallies([own, negated(own)])).toEqual({});
    }),
  );
});

test("the order in which tallies are added makes no difference", () => {
  fc.assert(
    fc.property(fc.array(tally, { maxLength: 6 }), (all) => {
      expect(sumTallies(all)).toEqual(sumTallies([...all].reverse()));
    }),
  );
});

test("what changed, added to what was, is what is", () => {
  fc.assert(
    fc.property(tallies, tallies, (before, now) => {
      const changes = tallyChanges(before, now);
      for (const subject of ["1", "2", "3"])
        expect(sumTallies([before[subject] ?? {}, changes[subject] ?? {}])).toEqual(sumTallies([now[subject] ?? {}]));
    }),
  );
});

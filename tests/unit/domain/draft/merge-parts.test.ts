import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeParts, type TextPart } from "../../../../src/domain/draft/merge-parts";

const order = ["a", "b", "c", "d", "e"];
const parts = fc
  .uniqueArray(fc.record({ key: fc.constantFrom(...order), text: fc.constantFrom("one", "two", "three") }), {
    selector: ({ key }) => key,
  })
  .map((all) => all.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key)));
const named = (...keys: string[]): TextPart[] => keys.map((key) => ({ key, text: `text of ${key}` }));

describe("the merge of two texts part by part", () => {
  test("has the parts that each began, in the order of the whole", () => {
    const { parts: merged, conflicts } = mergeParts(
      named("a", "e"),
      named("a", "c", "e"),
      named("a", "b", "d", "e"),
      order,
    );
    expect(merged).toEqual(named("a", "b", "c", "d", "e"));
    expect(conflicts).toBe(0);
  });

  test("has a part in two versions only where both changed the same lines of it", () => {
    const change = (text: string): TextPart[] => [{ key: "a", text }];
    expect(mergeParts(change("first\nsecond\nthird"), change("1\nsecond\nthird"), change("first\nsecond\n3"))).toEqual({
      parts: change("1\nsecond\n3"),
      conflicts: 0,
    });
    expect(mergeParts(change("first"), change("1"), change("one")).conflicts).toBe(1);
  });

  test("keeps what one changed and the other took out", () => {
    expect(mergeParts(named("a", "b"), named("a"), [...named("a"), { key: "b", text: "new" }]).parts).toEqual([
      ...named("a"),
      { key: "b", text: "new" },
    ]);
    expect(mergeParts(named("a", "b"), named("a"), named("a", "b")).parts).toEqual(named("a"));
  });

  test("with a text that nobody changed is the other one, moved parts and all", () => {
    fc.assert(
      fc.property(
        parts,
        parts.chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
        (base, changed) => {
          expect(mergeParts(base, changed, base, order)).toEqual({ parts: changed, conflicts: 0 });
          expect(mergeParts(base, base, changed, order)).toEqual({ parts: changed, conflicts: 0 });
          expect(mergeParts(base, changed, changed, order)).toEqual({ parts: changed, conflicts: 0 });
        },
      ),
    );
  });

  test("is the same whoever comes first, where nobody touched what the other did", () => {
    fc.assert(
      fc.property(parts, parts, fc.func(fc.boolean()), (base, changed, isMine) => {
        const whose = (mine: boolean) =>
          order.flatMap((key): TextPart[] => {
            const from = isMine(key) === mine ? changed : base;
            return from.filter((part) => part.key === key);
          });
        const merged = mergeParts(base, whose(true), whose(false), order);
        expect(merged).toEqual({ parts: changed, conflicts: 0 });
        expect(mergeParts(base, whose(false), whose(true), order)).toEqual(merged);
      }),
    );
  });
});

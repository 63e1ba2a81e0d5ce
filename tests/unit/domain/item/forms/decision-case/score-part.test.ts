import fc from "fast-check";
import { expect, test } from "vitest";
import { type PartRule, scorePart } from "../../../../../../src/domain/item/forms/decision-case/score-part";

/** A menu of 6 to 40 options: some keys, some harmful ones, a limit that leaves room for all keys. */
const menus = fc
  .record({
    size: fc.integer({ min: 6, max: 40 }),
    keys: fc.integer({ min: 1, max: 4 }),
    spare: fc.nat(2),
    harm: fc.nat(2),
  })
  .map(({ size, keys, spare, harm }) => {
    const ids = Array.from({ length: size }, (_, position) => `option-${position}`);
    const rule: PartRule = { upTo: keys + spare, key: ids.slice(0, keys), harmful: ids.slice(size - harm, size) };
    return { ids, rule };
  });

const answered = menus.chain(({ ids, rule }) =>
  fc.array(fc.constantFrom(...ids), { maxLength: 8 }).map((choices) => ({ rule, choices })),
);

test("a part scores 0, a quarter, a half, three quarters or 1, whatever is chosen", () => {
  fc.assert(
    fc.property(answered, ({ rule, choices }) => {
      expect([0, 0.25, 0.5, 0.75, 1]).toContain(scorePart(rule, choices).score);
    }),
  );
});

test("the order of the choices and choosing one twice change nothing", () => {
  fc.assert(
    fc.property(answered, ({ rule, choices }) => {
      expect(scorePart(rule, [...choices, ...choices.toReversed()])).toEqual(scorePart(rule, choices));
    }),
  );
});

test("more distinct choices than allowed score 0, and the limit is told before the harm", () => {
  fc.assert(
    fc.property(answered, ({ rule, choices }) => {
      fc.pre(new Set(choices).size > rule.upTo);
      expect(scorePart(rule, choices)).toEqual({ verdict: "over-limit", score: 0 });
    }),
  );
});

test("a harmful choice within the limit scores 0, even beside every key", () => {
  fc.assert(
    fc.property(menus, ({ rule }) => {
      fc.pre(rule.harmful.length > 0 && rule.upTo > rule.key.length);
      expect(scorePart(rule, [...rule.key, ...rule.harmful.slice(0, 1)])).toEqual({ verdict: "harm", score: 0 });
    }),
  );
});

test("a part is worth the share of its key that was chosen, to the quarter below", () => {
  fc.assert(
    fc.property(answered, ({ rule, choices }) => {
      const { verdict, score } = scorePart(rule, choices);
      fc.pre(verdict === "counted");
      const share = rule.key.filter((id) => choices.includes(id)).length / rule.key.length;
      expect(score <= share && share < score + 0.25).toBe(true);
    }),
  );
});

test("another key chosen within the limit never lowers the score, and all of them score 1", () => {
  fc.assert(
    fc.property(answered, ({ rule, choices }) => {
      const more = [...choices, ...rule.key.slice(0, 1)];
      fc.pre(new Set(more).size <= rule.upTo);
      expect(scorePart(rule, more).score).toBeGreaterThanOrEqual(scorePart(rule, choices).score);
      expect(scorePart(rule, rule.key)).toEqual({ verdict: "counted", score: 1 });
    }),
  );
});

test("two of three keys are half of the mark, one of three a quarter", () => {
  const rule = { upTo: 3, key: ["a", "b", "c"], harmful: ["z"] };
  expect(scorePart(rule, ["a", "c"]).score).toBe(0.5);
  expect(scorePart(rule, ["b"]).score).toBe(0.25);
});

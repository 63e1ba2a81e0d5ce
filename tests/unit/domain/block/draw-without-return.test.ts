import fc from "fast-check";
import { expect, test } from "vitest";
import { drawWithoutReturn } from "../../../../src/domain/block/draw-without-return";
import { seedChance } from "../../../../src/domain/chance/seed-chance";

test("everything is drawn once, and then nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat())), fc.string(), (lists, seed) => {
      const draw = drawWithoutReturn(lists, seedChance(seed));
      const drawn = Array.from({ length: draw.left() }, () => draw.next());
      expect(drawn.sort()).toEqual(lists.flat().sort());
      expect(draw.next()).toBeUndefined();
      expect(draw.left()).toBe(0);
    }),
  );
});

test("every order comes about as often as any other", () => {
  const orders = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed += 1) {
    const draw = drawWithoutReturn([["a"], ["b", "c"]], seedChance(String(seed)));
    const order = [draw.next(), draw.next(), draw.next()].join("");
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect([...orders.keys()].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

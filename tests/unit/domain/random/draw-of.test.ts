import { expect, test } from "vitest";
import { drawOf } from "../../../../src/domain/random/draw-of";

test("a name keeps its number", () => {
  expect(drawOf("ontario-cpso/fee")).toBe(drawOf("ontario-cpso/fee"));
  expect(drawOf("ontario-cpso/fee")).not.toBe(drawOf("ontario-cpso/fees"));
});

test("the numbers of many names lie evenly between 0 and 1", () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let name = 0; name < 10_000; name += 1) {
    const drawn = drawOf(`guide/model/row-${name}`);
    expect(drawn).toBeGreaterThanOrEqual(0);
    expect(drawn).toBeLessThan(1);
    tenths[Math.floor(drawn * 10)] = (tenths[Math.floor(drawn * 10)] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1100);
});

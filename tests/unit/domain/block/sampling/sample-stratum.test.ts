import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleStratum } from "../../../../../src/domain/block/sampling/sample-stratum";

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });

test("shares out every place, and gives each shelf its exact share rounded down or up", () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
        .filter((sizes) => sizes.some((size) => size > 0)),
      fc.integer({ min: 1, max: 200 }),
      fraction,
      (sizes, count, at) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        let before = 0;
        const positions = sizes.map((size) => {
          before += size;
          return sampleStratum({ before: before - size, size }, { total, count, fraction: at });
        });
        expect(positions.reduce((sum, given) => sum + given, 0)).toBe(count);
        for (const [index, given] of positions.entries())
          expect(Math.abs(given - ((sizes[index] ?? 0) * count) / total)).toBeLessThan(1 + 1e-9);
      },
    ),
  );
});

test("gives nothing where there is nothing", () => {
  expect(sampleStratum({ before: 0, size: 0 }, { total: 0, count: 10, fraction: 0.5 })).toBe(0);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticleProgress } from "../../../../src/browser/device/article-progress";

test("a device that has kept nothing has ticked nothing and seen nothing", () => {
  expect(readArticleProgress(null)).toEqual({ ticked: [] });
});

test("law: what was kept is read as it was kept", () => {
  const day = fc.constantFrom("2026-11-25", "2027-01-01");
  const seen = fc.option(fc.record({ revision: fc.integer({ min: 1 }), day }), { nil: undefined });
  const progress = fc.record({ ticked: fc.array(fc.string({ maxLength: 30 })), seen });
  fc.assert(
    fc.property(progress, (stored) => {
      expect(readArticleProgress(JSON.stringify(stored))).toEqual(stored);
    }),
  );
});

test.each([
  "",
  "{",
  "null",
  "7",
  "[]",
  '"text"',
  "{}",
  '{"ticked":"step-1"}',
  '{"ticked":[1]}',
  '{"ticked":[],"seen":3}',
  '{"ticked":[],"seen":null}',
  '{"ticked":[],"seen":{"revision":0,"day":"2026-11-25"}}',
  '{"ticked":[],"seen":{"revision":1.5,"day":"2026-11-25"}}',
  '{"ticked":[],"seen":{"revision":2,"day":"yesterday"}}',
  '{"ticked":[],"seen":{"revision":2}}',
])("%s is damaged", (text) => {
  expect(readArticleProgress(text)).toBeUndefined();
});

test("law: whatever text a device holds, what is read from it is whole or undefined", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readArticleProgress(text);
      return read === undefined || Array.isArray(read.ticked);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsFrom, toFormText } from "../../../../../src/domain/draft/translation/form-text";

test("what was typed in each field comes back, whatever it is", () => {
  const field = fc.record({
    id: fc.stringMatching(/^[a-z-]{1,8}$/),
    text: fc.string({ unit: fc.constantFrom("a", "\n", " ", "é") }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(field, { selector: ({ id }) => id }), (fields) => {
      expect(fieldsFrom(toFormText(fields))).toEqual(fields);
    }),
  );
});

test("no text can pass for another field", () => {
  const fields = fieldsFrom(toFormText([{ id: "title", text: "Fees\n\u001fsummary\nGone" }]));
  expect(fields).toEqual([{ id: "title", text: "Fees\nsummary\nGone" }]);
});

import { expect, test } from "vitest";
import { hasWords } from "../../../../../src/domain/draft/translation/has-words";

test.each([
  ["<Sources />", false],
  ['<ProvinceMap table="colleges" />\n', false],
  ["", false],
  ["<BottomLine>\n\nApply.\n\n</BottomLine>", true],
  ['<Figure picture="abc" alt="The form" />', true],
])("%s", (text, has) => {
  expect(hasWords(text)).toBe(has);
});

import { expect, test } from "vitest";
import { missingForLists, titleIn } from "../../../../src/domain/draft/title-in";

test.each([
  ['---\ntitle: "Fees: all of them"\nsummary: x\n---\n', "Fees: all of them"],
  ["---\nlanguage: en\ntitle: What's next\n---\ntext", "What's next"],
  ["---\ntitle: 'It''s here'\n---", "It's here"],
  ["---\ntitle:\n---", undefined],
  ["title: Not front matter", undefined],
  ["", undefined],
])("the title in %j is %j", (text, title) => {
  expect(titleIn(text)).toBe(title);
});

test("lists miss a short title and a stage where the front matter has none", () => {
  expect(missingForLists("---\ntitle: Fees\n---\nstage: licence")).toEqual(["shortTitle", "stage"]);
  expect(missingForLists('---\ntitle: Fees\nshortTitle: "Fees"\nstage: licence\n---\n')).toEqual([]);
});

import { expect, test } from "vitest";
import { parse } from "yaml";
import { editFrontMatter } from "../../../../../src/content/gate/front-matter/edit-front-matter";

const fieldsOf = (text = "") => parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "");

test.each([
  ["on one line", "redirectFrom: [old]\n"],
  ["as a list", "redirectFrom:\n- old\n- older\n"],
  ["not at all", ""],
])("a list takes the place of one that stood %s, and a value of several lines is taken out", (_, field) => {
  const before = `---\ntitle: Fees\n${field}note: |-\n  Two\n  lines.\n---\nText.`;
  const edited = editFrontMatter(before, [
    { path: ["note"], value: undefined },
    { path: ["redirectFrom"], value: ["dues", "costs"] },
  ]);
  expect(fieldsOf(edited)).toEqual({ title: "Fees", redirectFrom: ["dues", "costs"] });
  const emptied = editFrontMatter(edited ?? "", [{ path: ["redirectFrom"], value: undefined }]);
  expect([fieldsOf(emptied), emptied?.endsWith("---\nText.")]).toEqual([{ title: "Fees" }, true]);
});

test("a text without front matter has none to edit", () => {
  expect(editFrontMatter("Just text.", [{ path: ["note"], value: "New" }])).toBeUndefined();
});

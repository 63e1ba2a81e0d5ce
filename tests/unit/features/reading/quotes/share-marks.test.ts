import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { parseCanonical } from "../../../../../src/content/gate/canonical/parse-canonical";
import { shareMarks } from "../../../../../src/features/reading/quotes/share-marks";

const facts = ["a1", "a2", "a3", "b1"].map((id) => ({ id, source: id.slice(0, 1) }));
const mark = (ids: string) => `<SourceMark facts="${ids}" />`;

/** The facts of each mark, in order, with what its paragraph begins with. */
const marksOf = (markdown: string) => {
  const tree: Root = parseCanonical(markdown);
  shareMarks(tree, facts);
  const marks: string[] = [];
  visit(tree, "paragraph", ({ children: [first, ...others] }) => {
    for (const node of others)
      if (node.type === "mdxJsxTextElement" && first?.type === "text")
        marks.push(`${first.value}${String(node.attributes[0]?.value)}`);
  });
  return marks;
};

test("items that rest on one page have one mark, on the line that leads into them", () => {
  expect(marksOf(`It asks:\n\n- One.${mark("a1")}\n- Two.${mark("a2")}`)).toEqual(["It asks:a1 a2"]);
  expect(marksOf(`It asks:${mark("a3")}\n\n- One.${mark("a1")}\n- Two.${mark("a2")}`)).toEqual(["It asks:a3 a1 a2"]);
  expect(marksOf(`It asks:${mark("b1")}\n\n- One.${mark("a1")}\n- Two.${mark("a2")}`)).toEqual([
    "It asks:b1",
    "It asks:a1 a2",
  ]);
});

test.each([
  ["of two pages", `It asks:\n\n- One.${mark("a1")}\n- Two.${mark("b1")}`],
  ["one of which rests on nothing", `It asks:\n\n- One.${mark("a1")}\n- Two.`],
  ["that no line leads into", `It is so.\n\n- One.${mark("a1")}\n- Two.${mark("a2")}`],
  ["which are one", `It asks:\n\n- One.${mark("a1")}`],
])("items %s keep their marks", (_, markdown) => {
  expect(marksOf(markdown).filter((each) => each.startsWith("It"))).toEqual([]);
});

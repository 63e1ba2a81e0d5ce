import type { Nodes, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { parseCanonical } from "../../../../../src/content/gate/canonical/parse-canonical";
import { foldParts } from "../../../../../src/features/reading/sections/fold-parts";

/** The tree as a short line: parts as `[title|text]`, the open one with `+`. */
const draw = (node: Nodes): string => {
  if (node.type === "mdxJsxFlowElement" && node.name === "PartTitle") return `${plainText(node)}|`;
  const inner = "children" in node ? node.children.map(draw).join(" ") : plainText(node);
  if (node.type !== "mdxJsxFlowElement" || node.name !== "Part") return inner;
  return `[${node.attributes.length > 0 ? "+" : ""}${inner}]`;
};

const drawn = (markdown: string) => {
  const tree: Root = parseCanonical(markdown);
  foldParts(tree);
  return draw(tree);
};

test("each part of a step is folded, the first one open", () => {
  expect(drawn('<Step title="S">\n\nLead.\n\n### A\n\nOne.\n\nTwo.\n\n### B\n\nThree.\n\n</Step>')).toBe(
    "Lead. [+A| One. Two.] [B| Three.]",
  );
});

test("warnings and checklists are never folded, and neither is a part with a source mark in its heading", () => {
  expect(
    drawn(
      '<Step title="S">\n\n### A\n\n<Callout>\n\nMind.\n\n</Callout>\n\n### B\n\nTwo.\n\n### C\n\n<Checklist>\n\n- Do.\n\n</Checklist>\n\n### D<SourceMark facts="a" />\n\nFour.\n\n</Step>',
    ).replace(/\s+/g, " "),
  ).toBe("A Mind. [B| Two.] C Do. D Four.");
});

test("a step of one part, and what stands in no step, is left as it is", () => {
  expect(drawn('<Step title="S">\n\n### A\n\nOne.\n\n</Step>\n\n### B\n\nTwo.\n\n### C\n\nThree.')).toBe(
    "A One. B Two. C Three.",
  );
});

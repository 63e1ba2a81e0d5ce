import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";

type Block = MdxJsxFlowElement["children"][number];

const element = (name: string, children: Block[], open = false): MdxJsxFlowElement => ({
  type: "mdxJsxFlowElement",
  name,
  attributes: open ? [{ type: "mdxJsxAttribute", name: "open", value: null }] : [],
  children,
});

/** Whether a component of one of these names stands among the nodes, at any depth. */
const holds = (nodes: Nodes[], names: string[]): boolean =>
  nodes.some(
    (node) =>
      ("name" in node && names.includes(node.name ?? "")) || ("children" in node && holds(node.children, names)),
  );

/** What the reader must do or must not miss, and a heading with a button, which no other control may hold. */
const staysOpen = (heading: Block, others: Block[]): boolean =>
  holds(others, ["Callout", "Checklist"]) || holds([heading], ["SourceMark"]);

/** The blocks before the first part, and the parts, each from its heading on. */
const splitAtHeadings = (blocks: Block[]): Block[][] => {
  const starts = blocks.flatMap((block, index) => (block.type === "heading" && block.depth === 3 ? [index] : []));
  return [0, ...starts].map((start, index) => blocks.slice(start, starts[index] ?? blocks.length));
};

/**
 * Makes each part of a step that has several a `Part`, which the reader unfolds, the first of them open. Warnings,
 * checklists and what stands beside them are never folded.
 */
export const foldParts = (tree: Root): void => {
  visit(tree, "mdxJsxFlowElement", (node) => {
    if (node.name !== "Step") return;
    const [before = [], ...parts] = splitAtHeadings(node.children);
    if (parts.length < 2) return;
    const folded = parts.map((part, index) => {
      const [heading, ...others] = part;
      if (!heading || staysOpen(heading, others)) return part;
      return [element("Part", [element("PartTitle", [heading]), ...others], index === 0)];
    });
    node.children = [...before, ...folded.flat()];
  });
};

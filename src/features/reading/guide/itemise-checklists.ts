import type { BlockContent, DefinitionContent, Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";

type Block = BlockContent | DefinitionContent;

const item = (children: Block[]): MdxJsxFlowElement => ({
  type: "mdxJsxFlowElement",
  name: "ChecklistItem",
  attributes: [],
  children,
});

/** A plain list in a `Checklist` is its items, as if each had been written as `ChecklistItem`. */
export const itemiseChecklists = (tree: Root): void => {
  visit(tree, "mdxJsxFlowElement", (node) => {
    if (node.name !== "Checklist") return;
    node.children = node.children.flatMap((child): Block[] =>
      child.type === "list" ? child.children.map(({ children }) => item(children)) : [child],
    );
  });
};

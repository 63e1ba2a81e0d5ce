import type { Root, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import type { SectionStarts } from "./passages-of";

const drawsItself = new Set(["BottomLine", "Step", "Callout", "Practice", "Sources"]);

const anchorAttribute = (anchor: string) => ({ type: "mdxJsxAttribute", name: "anchor", value: anchor }) as const;

const section = (anchor: string, node: RootContent): MdxJsxFlowElement => ({
  type: "mdxJsxFlowElement",
  name: "Section",
  attributes: [anchorAttribute(anchor)],
  children: [node as MdxJsxFlowElement["children"][number]],
});

/** Tells each component that is a section its anchor, and wraps all other sections in a `Section` with theirs. */
export const insertSections = (tree: Root, starts: SectionStarts): void => {
  const own = (node: RootContent) =>
    starts.get(node) !== "introduction" && "name" in node && drawsItself.has(node.name ?? "");
  visit(tree, "mdxJsxFlowElement", (node) => {
    const anchor = starts.get(node);
    if (anchor && own(node)) node.attributes.push(anchorAttribute(anchor));
  });
  let open: MdxJsxFlowElement | undefined;
  tree.children = tree.children.flatMap((node): RootContent[] => {
    const anchor = starts.get(node);
    if (!anchor && open) {
      open.children.push(node as MdxJsxFlowElement["children"][number]);
      return [];
    }
    open = anchor && !own(node) ? section(anchor, node) : undefined;
    return [open ?? node];
  });
};

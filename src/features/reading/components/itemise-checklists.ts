import type { BlockContent, DefinitionContent, Nodes, Paragraph, Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { hashText } from "../../../domain/hash-text";

type BlockNode = BlockContent | DefinitionContent;

const attribute = (name: string, value: string | null) => ({ type: "mdxJsxAttribute", name, value }) as const;

/** Words and emphasis, without a link, a source mark or a second paragraph. */
const isPlain = (node: Nodes): boolean =>
  node.type !== "link" &&
  !(node.type === "mdxJsxTextElement" && node.name !== "Quote") &&
  (!("children" in node) || node.children.every(isPlain));

const onlyParagraph = (children: BlockNode[]): Paragraph | undefined =>
  children.length === 1 && children[0]?.type === "paragraph" && isPlain(children[0]) ? children[0] : undefined;

const item = (children: BlockNode[], keep: string): MdxJsxFlowElement => {
  const plain = onlyParagraph(children);
  return {
    type: "mdxJsxFlowElement",
    name: "ChecklistItem",
    attributes: [attribute("keep", keep), ...(plain ? [attribute("plain", null)] : [])],
    children: (plain?.children as BlockNode[] | undefined) ?? children,
  };
};

/**
 * A plain list in a `Checklist` is its items, as if each had been written as `ChecklistItem`. Each item is named by its
 * words, so that its tick, which a device keeps, stays with them.
 */
export const itemiseChecklists = (tree: Root): void => {
  const names = new Map<string, number>();
  const nameOf = (children: BlockNode[]) => {
    const name = hashText(plainText({ type: "root", children })).slice(0, 8);
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  };
  visit(tree, "mdxJsxFlowElement", (node) => {
    if (node.name !== "Checklist") return;
    node.children = node.children.flatMap((child): BlockNode[] => {
      if (child.type === "list") return child.children.map(({ children }) => item(children, nameOf(children)));
      const isItem = child.type === "mdxJsxFlowElement" && child.name === "ChecklistItem";
      return [isItem ? item(child.children, nameOf(child.children)) : child];
    });
  });
};

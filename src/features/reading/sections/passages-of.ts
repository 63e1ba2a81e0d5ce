import type { Nodes, PhrasingContent, Root } from "mdast";

/** A node that holds text directly (a paragraph, a heading, a cell), and the section it stands in. */
export type MarkdownPassage = { section: string; node: { type: string; children: PhrasingContent[] } };

/** Where each section starts: the node, and the section's anchor. */
export type SectionStarts = Map<Nodes, string>;

const passageTypes = new Set(["paragraph", "heading", "tableCell"]);

/**
 * The passages of a tree in reading order. Text before the next start belongs to the section before it; a section
 * inside another (a warning in a step) gives way to it afterwards.
 */
export const passagesOf = (tree: Root, starts: SectionStarts): MarkdownPassage[] => {
  const [first = ""] = starts.values();
  const collect = (node: Nodes, outer: string): MarkdownPassage[] => {
    const section = starts.get(node) ?? outer;
    if (passageTypes.has(node.type)) return [{ section, node: node as MarkdownPassage["node"] }];
    return "children" in node ? node.children.flatMap((child) => collect(child, section)) : [];
  };
  let prose = first;
  return tree.children.flatMap((node) => {
    prose = starts.get(node) ?? prose;
    return collect(node, prose);
  });
};

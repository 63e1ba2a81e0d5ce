import type { PhrasingContent } from "mdast";
import { phrasingText } from "./phrasing-text";

const cut = (node: PhrasingContent, from: number, to: number): PhrasingContent => {
  if (node.type === "text" || node.type === "inlineCode") {
    return { ...node, value: node.value.slice(Math.max(0, from), to) };
  }
  return "children" in node ? { ...node, children: slicePhrasing(node.children, from, to) } : node;
};

/**
 * The part of `nodes` whose text runs from `from` up to `to`; emphasis that straddles an end is divided.
 * A node without text belongs to the part that starts where it stands.
 */
export const slicePhrasing = (nodes: PhrasingContent[], from: number, to: number): PhrasingContent[] => {
  let start = 0;
  return nodes.flatMap((node) => {
    const [begin, end] = [start, start + phrasingText(node).length];
    start = end;
    if (begin >= from && end <= to && begin < to) return [node];
    return end > from && begin < to ? [cut(node, from - begin, to - begin)] : [];
  });
};

import type { Nodes } from "mdast";

/** Visits a tree in reading order; `parents` from the root down. */
export function walkTree(node: Nodes, visit: (node: Nodes, parents: Nodes[]) => void, parents: Nodes[] = []): void {
  visit(node, parents);
  if (!("children" in node)) return;
  for (const child of node.children) walkTree(child, visit, [...parents, node]);
}

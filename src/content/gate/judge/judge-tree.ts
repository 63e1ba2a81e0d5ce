import type { Nodes, Root } from "mdast";
import { walkTree } from "../tree/walk-tree";
import { isComponentName, vocabulary } from "../vocabulary";
import { judgeNode } from "./judge-node";
import { judgeReferences, type NodeDiagnostic } from "./judge-references";

const deepest = 60;

/** Everything that is wrong with an article's tree. A node that the lists of the gate do not name is refused. */
export function judgeTree(root: Root): NodeDiagnostic[] {
  const deep = findDeepNode(root);
  if (deep) return [{ node: deep, message: "The text is nested too deeply here.", suggestion: "Use fewer levels." }];
  const diagnostics: NodeDiagnostic[] = [];
  walkTree(root, (node, parents) => {
    diagnostics.push(...judgeNode(node, parents).map((diagnostic) => ({ ...diagnostic, node })));
  });
  diagnostics.push(...judgeReferences(root), ...judgeOnce(root));
  if (diagnostics.length === 0 && !hasContent(root)) {
    diagnostics.push({ node: root, message: "The article has no text.", suggestion: "Write at least one sentence." });
  }
  return diagnostics;
}

function findDeepNode(root: Root): Nodes | null {
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > deepest) return next.node;
    if ("children" in next.node) for (const node of next.node.children) open.push({ node, depth: next.depth + 1 });
  }
  return null;
}

function judgeOnce(root: Root): NodeDiagnostic[] {
  const seen = new Set<string>();
  return root.children.flatMap((node) => {
    if (node.type !== "mdxJsxFlowElement" || !node.name || !isComponentName(node.name)) return [];
    const again = vocabulary[node.name].once && seen.has(node.name);
    seen.add(node.name);
    if (!again) return [];
    return [
      {
        node,
        message: `There is a second <${node.name}>.`,
        suggestion: "Keep one, and move the text of the other into it.",
      },
    ];
  });
}

function hasContent(root: Root): boolean {
  let found = false;
  walkTree(root, (node) => {
    if ("value" in node && typeof node.value === "string" && /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test(node.value))
      found = true;
    if (node.type === "image" || node.type === "imageReference" || node.type === "mdxJsxFlowElement") found = true;
  });
  return found;
}

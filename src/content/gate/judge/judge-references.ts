import type { Definition, FootnoteDefinition, LinkReference, Nodes, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Explanation } from "../../../domain/diagnostic";
import { walkTree } from "../tree/walk-tree";
import { judgeLinkText } from "./judge-link-text";
import { judgeImage, suggestForImage } from "./judge-url";

/** An error and the node that it is about. */
export type NodeDiagnostic = Explanation & { node: Nodes };

const plainLabel = /^[^{}<>[\]\\]{1,200}$/;
const mostCharacters = 200_000;

/** Judges link definitions and footnotes: each is used, defined once, and never repeated so often that the page swells. */
export function judgeReferences(root: Root): NodeDiagnostic[] {
  const defined = new Map<string, Definition | FootnoteDefinition>();
  const uses = new Map<string, number>();
  const diagnostics: NodeDiagnostic[] = [];
  const images: Nodes[] = [];
  const links: LinkReference[] = [];
  walkTree(root, (node, parents) => {
    if (!("identifier" in node)) return;
    if (node.type === "footnoteReference" && parents.some((parent) => parent.type === "footnoteDefinition")) {
      diagnostics.push({
        node,
        message: "A footnote refers to a footnote.",
        suggestion: "Refer to it from the text instead.",
      });
    }
    const key = `${node.type.startsWith("footnote") ? "^" : ""}${node.identifier}`;
    if (!plainLabel.test(node.label ?? node.identifier)) {
      diagnostics.push({
        node,
        message: `[${key}] is no plain label.`,
        suggestion: "Use letters and digits, such as [1].",
      });
    }
    if (node.type === "definition" || node.type === "footnoteDefinition") {
      if (defined.has(key))
        diagnostics.push({ node, message: `[${key}] is defined twice.`, suggestion: "Delete one of the two." });
      else defined.set(key, node);
    } else {
      uses.set(key, (uses.get(key) ?? 0) + 1);
      if (node.type === "imageReference") images.push(node);
      if (node.type === "linkReference") links.push(node);
    }
  });
  for (const [key, node] of defined) {
    if (!uses.has(key)) {
      diagnostics.push({
        node,
        message: `[${key}] is defined and never used.`,
        suggestion: `Use it as [${key}] in the text, or delete it.`,
      });
    }
  }
  for (const node of links) {
    const target = defined.get(node.identifier);
    const diagnostic = target?.type === "definition" ? judgeLinkText(plainText(node), target.url) : null;
    if (diagnostic) diagnostics.push({ node, ...diagnostic });
  }
  for (const node of images) {
    const target = "identifier" in node ? defined.get(node.identifier) : undefined;
    if (target?.type === "definition" && judgeImage(target.url) === null) continue;
    diagnostics.push({
      node,
      message: "The image's address is no image of this site.",
      suggestion: suggestForImage,
    });
  }
  const first = [...defined.values()][0];
  if (first && repeatedCharacters(defined, uses) > mostCharacters) {
    diagnostics.push({
      node: first,
      message: "Long addresses are used too many times.",
      suggestion: "Shorten them or link less often.",
    });
  }
  return diagnostics;
}

function repeatedCharacters(defined: Map<string, Nodes>, uses: Map<string, number>): number {
  let sum = 0;
  for (const [key, node] of defined) {
    if (node.type === "definition") sum += (uses.get(key) ?? 0) * (node.url.length + (node.title?.length ?? 0));
  }
  return sum;
}

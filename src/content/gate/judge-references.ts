import type { Definition, FootnoteDefinition, LinkReference, Nodes, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Fault } from "./judge-front-matter-value";
import { judgeLinkText } from "./judge-link-text";
import { judgeImage } from "./judge-url";
import { walkTree } from "./walk-tree";

/** A fault and the node that it is about. */
export type NodeFault = Exclude<Fault, null> & { node: Nodes };

const plainLabel = /^[^{}<>[\]\\]{1,200}$/;
const mostCharacters = 200_000;

/** Judges addresses and notes that stand apart from where they are used: each is used, once defined, and never swells. */
export function judgeReferences(root: Root): NodeFault[] {
  const defined = new Map<string, Definition | FootnoteDefinition>();
  const uses = new Map<string, number>();
  const faults: NodeFault[] = [];
  const images: Nodes[] = [];
  const links: LinkReference[] = [];
  walkTree(root, (node, parents) => {
    if (!("identifier" in node)) return;
    if (node.type === "footnoteReference" && parents.some((parent) => parent.type === "footnoteDefinition")) {
      faults.push({ node, message: "A footnote refers to a footnote.", mend: "Refer to it from the text instead." });
    }
    const key = `${node.type.startsWith("footnote") ? "^" : ""}${node.identifier}`;
    if (!plainLabel.test(node.label ?? node.identifier)) {
      faults.push({ node, message: `[${key}] is no plain label.`, mend: "Use letters and digits, such as [1]." });
    }
    if (node.type === "definition" || node.type === "footnoteDefinition") {
      if (defined.has(key))
        faults.push({ node, message: `[${key}] is defined twice.`, mend: "Delete one of the two." });
      else defined.set(key, node);
    } else {
      uses.set(key, (uses.get(key) ?? 0) + 1);
      if (node.type === "imageReference") images.push(node);
      if (node.type === "linkReference") links.push(node);
    }
  });
  for (const [key, node] of defined) {
    if (!uses.has(key)) {
      faults.push({
        node,
        message: `[${key}] is defined and never used.`,
        mend: `Use it as [${key}] in the text, or delete it.`,
      });
    }
  }
  for (const node of links) {
    const target = defined.get(node.identifier);
    const fault = target?.type === "definition" ? judgeLinkText(plainText(node), target.url) : null;
    if (fault) faults.push({ node, ...fault });
  }
  for (const node of images) {
    const target = "identifier" in node ? defined.get(node.identifier) : undefined;
    if (target?.type === "definition" && judgeImage(target.url) === null) continue;
    faults.push({
      node,
      message: "The image's address is no image of this site.",
      mend: "Say in words what it shows, or link to the page that has it: [the form](https://…). Guides have no pictures yet.",
    });
  }
  const first = [...defined.values()][0];
  if (first && repeatedCharacters(defined, uses) > mostCharacters) {
    faults.push({
      node: first,
      message: "Long addresses are used too many times.",
      mend: "Shorten them or link less often.",
    });
  }
  return faults;
}

function repeatedCharacters(defined: Map<string, Nodes>, uses: Map<string, number>): number {
  let sum = 0;
  for (const [key, node] of defined) {
    if (node.type === "definition") sum += (uses.get(key) ?? 0) * (node.url.length + (node.title?.length ?? 0));
  }
  return sum;
}

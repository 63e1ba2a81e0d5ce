import type { Nodes, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { headingSlug } from "../../../domain/text/heading-slug";
import { foldBreakingSpace } from "../../../domain/text/words/fold-words";

/**
 * Where a section of an article begins: at a component, a `##` heading, or the first block of an introduction.
 * `heading`: undefined where the editor wrote none.
 */
export type Anchor = { anchor: string; heading: string | undefined; node: Nodes };

/** Components that stand among the paragraphs of a section, as a table does. */
const inText = new Set(["Checklist", "LinkCard", "Figure", "SystemMap", "ProvinceMap"]);

/** The sections of a tree in reading order. A warning is a section at any depth. */
export function anchorsOf(root: Root): Anchor[] {
  const anchors: Anchor[] = [];
  const used = new Set<string>(fixedAnchors(root));
  let steps = 0;
  let warnings = 0;
  let introduced = false;
  let inProse = false;
  const add = (anchor: string, heading: string | undefined, node: Nodes): void => {
    anchors.push({ anchor, heading, node });
  };
  const addWarnings = (node: RootContent): void =>
    visit(node, "mdxJsxFlowElement", (element) => {
      if (isWarning(element)) add(numbered("warning", ++warnings), titleOf(element), element);
    });
  for (const node of root.children) {
    if (node.type === "mdxJsxFlowElement" && !inText.has(node.name ?? "")) {
      const title = titleOf(node);
      if (node.name === "BottomLine") add("bottom-line", undefined, node);
      if (node.name === "Step") add(`step-${++steps}`, title, node);
      if (node.name === "Practice") add("practice", title, node);
      if (node.name === "Sources") add("sources", undefined, node);
      if (node.name !== "Callout") inProse = false;
      else if (!isWarning(node) && title && !inProse) add(unique(headingSlug(title), used), title, node);
      else if (!isWarning(node) && !introduced && anchors.length === 0) introduce(node);
      addWarnings(node);
      continue;
    }
    if (node.type === "heading" && node.depth === 2) {
      const heading = foldBreakingSpace(plainText(node, { includeImageAlt: false }));
      add(unique(headingSlug(heading), used), heading || undefined, node);
      inProse = true;
    } else if (!introduced && !inProse && steps === 0 && node.type !== "definition") introduce(node);
    addWarnings(node);
  }
  return anchors;

  function introduce(node: Nodes): void {
    introduced = true;
    inProse = true;
    add(unique("introduction", used), undefined, node);
  }
}

/** The `title` of a component, on one line, or the `caption` of a figure. */
export function titleOf(element: MdxJsxFlowElement): string | undefined {
  const title = element.attributes.find(
    (attribute) => attribute.type === "mdxJsxAttribute" && (attribute.name === "title" || attribute.name === "caption"),
  );
  return typeof title?.value === "string" ? foldBreakingSpace(title.value) : undefined;
}

function isWarning(element: MdxJsxFlowElement): boolean {
  return (
    element.name === "Callout" &&
    element.attributes.some(
      (attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "type" && attribute.value === "warning",
    )
  );
}

/** Anchors of components are promised, so that headings give way to them. */
function fixedAnchors(root: Root): string[] {
  const fixed: string[] = [];
  visit(root, "mdxJsxFlowElement", (element) => {
    if (element.name === "BottomLine") fixed.push("bottom-line");
    if (element.name === "Practice") fixed.push("practice");
    if (element.name === "Sources") fixed.push("sources");
    if (element.name === "Step") fixed.push(`step-${fixed.filter((anchor) => anchor.startsWith("step-")).length + 1}`);
    if (isWarning(element))
      fixed.push(numbered("warning", fixed.filter((anchor) => anchor.startsWith("warning")).length + 1));
  });
  return fixed;
}

const numbered = (word: string, number: number): string => (number === 1 ? word : `${word}-${number}`);

function unique(slug: string, used: Set<string>): string {
  let anchor = slug;
  for (let number = 2; used.has(anchor); number++) anchor = `${slug}-${number}`;
  used.add(anchor);
  return anchor;
}

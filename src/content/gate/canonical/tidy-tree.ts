import type { Nodes, Parents, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { isComponentName } from "../vocabulary";

/** Gives every article one form: components are blocks, text nodes are whole, a heading or a cell is one line. */
export function tidyTree(root: Root): Root {
  tidyChildren(root);
  return root;
}

function tidyChildren(parent: Parents): void {
  const children: RootContent[] = [];
  for (const child of parent.children.flatMap(lifted)) {
    const last = children.at(-1);
    if (child.type === "text" && last?.type === "text") {
      last.value += child.value;
      if (last.position && child.position) last.position.end = child.position.end;
    } else if (child.type !== "text" || child.value !== "") {
      children.push(child);
    }
  }
  for (const [index, child] of children.entries()) {
    if (child.type === "text" && isOneLine(parent)) child.value = child.value.replace(/\n/g, " ");
    if (child.type === "text" && children[index - 1]?.type === "break") child.value = child.value.replace(/^\n/, "");
    if (child.type === "text" && children[index + 1]?.type === "break") child.value = child.value.replace(/\n$/, "");
    if (child.type === "inlineCode") child.value = child.value.replace(/\n/g, " ");
    if (child.type === "mdxJsxFlowElement") foldTitle(child);
    if ("children" in child) tidyChildren(child);
  }
  parent.children = children as typeof parent.children;
}

function foldTitle(element: MdxJsxFlowElement): void {
  for (const attribute of element.attributes) {
    if (attribute.type !== "mdxJsxAttribute" || attribute.name !== "title") continue;
    if (typeof attribute.value === "string") attribute.value = attribute.value.replace(/\s*\n\s*/g, " ");
  }
}

const isOneLine = (node: Nodes): boolean => node.type === "heading" || node.type === "tableCell";

/** `<Callout …>text</Callout>` on one line is read as inline: it is meant as the block it is. */
function lifted(node: RootContent): RootContent[] {
  if (node.type !== "paragraph") return [node];
  const isComponent = (child: RootContent): child is MdxJsxTextElement =>
    child.type === "mdxJsxTextElement" && isComponentName(child.name ?? "");
  const isSpace = (child: RootContent): boolean => child.type === "text" && child.value.trim() === "";
  if (!node.children.some(isComponent)) return [node];
  if (!node.children.every((child) => isComponent(child) || isSpace(child))) return [node];
  return node.children.filter(isComponent).map(asBlock);
}

function asBlock(element: MdxJsxTextElement): MdxJsxFlowElement {
  const children = element.children.map((child, index, all) =>
    child.type === "text" ? { ...child, value: trimmed(child.value, index === 0, index === all.length - 1) } : child,
  );
  const isEmpty = children.every((child) => child.type === "text" && child.value.trim() === "");
  const inner = isEmpty ? [] : lifted({ type: "paragraph", children, position: element.position });
  return { ...element, type: "mdxJsxFlowElement", children: inner as MdxJsxFlowElement["children"] };
}

const trimmed = (text: string, atStart: boolean, atEnd: boolean): string =>
  text.replace(atStart ? /^[ \t\n]+/ : /^$/, "").replace(atEnd ? /[ \t\n]+$/ : /^$/, "");

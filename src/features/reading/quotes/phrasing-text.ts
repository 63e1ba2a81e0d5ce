import type { PhrasingContent } from "mdast";

/** The text of one phrasing node as a quote may run through it. A line break counts as one space. */
export const phrasingText = (node: PhrasingContent): string => {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(phrasingText).join("") : "";
};

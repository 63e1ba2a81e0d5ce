import type { RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { articleAddress } from "../../../domain/article/edition";
import type { Guide } from "../guide/guide";
import { blockquote, heading, link, list, listItem, paragraph, text } from "./plain-nodes";
import { sourceEntries } from "./source-entries";

const attribute = (node: MdxJsxFlowElement, name: string): string | undefined => {
  const found = node.attributes.find((each) => each.type === "mdxJsxAttribute" && each.name === name);
  return typeof found?.value === "string" ? found.value : undefined;
};

const callout = (node: MdxJsxFlowElement, children: RootContent[]): RootContent[] => {
  const word = attribute(node, "type") === "warning" ? "Warning" : "Note";
  const title = [word, attribute(node, "title")].filter(Boolean).join(": ");
  if (attribute(node, "anchor")) return [heading(2, title), ...children];
  return [blockquote([paragraph({ type: "strong", children: [text(title)] }), ...children])];
};

const practice = (guide: Guide, title: string, children: RootContent[]): RootContent[] => {
  const start = paragraph(link(`${articleAddress(guide.slug)}#practice`, "Generate questions on this guide"));
  return guide.items > 0 ? [heading(2, title), ...children, start] : [];
};

/** A component as plain Markdown says it. `children`: its content, already plain. */
export const plainComponent = (node: MdxJsxFlowElement, children: RootContent[], guide: Guide): RootContent[] => {
  const title = attribute(node, "title");
  switch (node.name) {
    case "BottomLine":
      return [heading(2, "The bottom line"), ...children];
    case "Step":
      return [heading(2, `Step ${attribute(node, "anchor")?.replace("step-", "")}: ${title}`), ...children];
    case "Callout":
      return callout(node, children);
    case "Practice":
      return practice(guide, title ?? "Practice — test your knowledge", children);
    case "Sources":
      return guide.sources.length > 0 ? [heading(2, "Official sources"), ...sourceEntries(guide)] : [];
    case "Checklist":
      return [...(title ? [heading(3, title)] : []), list(children)];
    case "ChecklistItem":
      return [listItem(children, false)];
    case "LinkCard":
      return [paragraph(link(attribute(node, "href") ?? "", title ?? ""))];
    default:
      return children;
  }
};

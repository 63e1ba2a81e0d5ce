import type { Nodes, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Section } from "../../../domain/article/section";
import type { Language } from "../../../domain/language";
import { foldSpace } from "../../../domain/text/words/fold-words";
import { messagesIn } from "../../../messages/messages";
import { anchorsOf, titleOf } from "./anchors-of";

const passageTypes: readonly Nodes["type"][] = ["paragraph", "heading", "tableCell", "code"];

/**
 * The sections of an article with their passages. A section lasts until the next begins; one that stands inside
 * another (a warning in a step) gives way to it afterwards. What has no heading of its own is called as in `language`.
 */
export function sectionsOf(root: Root, language: Language): Section[] {
  const starts = new Map(
    anchorsOf(root).map(({ node, anchor, heading = headingOf(anchor, language) }) => {
      const section: Section = { anchor, heading, passages: [] };
      return [node, section];
    }),
  );
  const sections = [...starts.values()];
  let prose: Section | undefined;
  for (const node of root.children) {
    const own = starts.get(node);
    prose = own ?? prose ?? sections[0];
    collect(node, prose);
    if (own?.anchor === "bottom-line" && sections[0]?.anchor === "introduction") prose = sections[0];
  }
  return sections;

  function collect(node: Nodes, outer: Section | undefined): void {
    const section = starts.get(node) ?? outer;
    if (node.type === "mdxJsxFlowElement") addPassage(section, titleOf(node) ?? "");
    if (passageTypes.includes(node.type)) addPassage(section, visibleText(node));
    else if ("children" in node) for (const child of node.children) collect(child, section);
  }
}

/** By the anchor without its number: `warning-2` is a warning. */
function headingOf(anchor: string, language: Language): string {
  const { sectionHeadings } = messagesIn(language);
  const byAnchor = new Map<string, string>(Object.entries(sectionHeadings));
  return byAnchor.get(anchor.replace(/-\d+$/, "")) ?? sectionHeadings.section;
}

function addPassage(section: Section | undefined, text: string): void {
  const passage = foldSpace(text);
  if (passage) section?.passages.push(passage);
}

/** The words that readers see: a line break parts words, an image's description is no text. */
function visibleText(node: Nodes): string {
  if (node.type === "break") return " ";
  if ("children" in node) return node.children.map(visibleText).join("");
  return plainText(node, { includeImageAlt: false });
}

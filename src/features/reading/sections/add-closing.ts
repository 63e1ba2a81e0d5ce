import type { Root } from "mdast";
import type { Section } from "../../../domain/article/section";

const closing = { practice: "Practice", sources: "Sources" };

/** Adds the practice panel and the list of sources at the end where the editor placed none. */
export const addClosing = (tree: Root, sections: Pick<Section, "anchor">[]): void => {
  for (const [anchor, name] of Object.entries(closing)) {
    if (sections.some((section) => section.anchor === anchor)) continue;
    tree.children.push({ type: "mdxJsxFlowElement", name, attributes: [], children: [] });
  }
};

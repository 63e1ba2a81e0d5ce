import type { Blockquote, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";

export const text = (value: string): PhrasingContent => ({ type: "text", value });

export const link = (url: string, label: string): PhrasingContent => ({ type: "link", url, children: [text(label)] });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });

export const heading = (depth: Heading["depth"], value: string): Heading => ({
  type: "heading",
  depth,
  children: [text(value)],
});

export const list = (items: RootContent[], ordered = false): List => ({
  type: "list",
  ordered,
  spread: false,
  children: items as List["children"],
});

/** `checked`: false for a box to tick, absent for a plain item. */
export const listItem = (children: RootContent[], checked?: false): ListItem => ({
  type: "listItem",
  spread: false,
  checked,
  children: children as ListItem["children"],
});

export const blockquote = (children: RootContent[]): Blockquote => ({
  type: "blockquote",
  children: children as Blockquote["children"],
});

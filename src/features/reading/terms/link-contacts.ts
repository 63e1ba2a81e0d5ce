import type { Nodes, Text } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { splitAtContacts } from "../../../domain/text/contacts";

const contactNode = (href: string, value: string): MdxJsxTextElement => ({
  type: "mdxJsxTextElement",
  name: "Contact",
  attributes: [{ type: "mdxJsxAttribute", name: "href", value: href }],
  children: [{ type: "text", value }],
});

const split = ({ value }: Text): (Text | MdxJsxTextElement)[] =>
  splitAtContacts(value).map(({ text, href }) => (href ? contactNode(href, text) : { type: "text", value: text }));

/** Wraps each telephone number of the text in a `Contact` element (e-mail addresses are links already), outside headings and links; every word stays. */
export const linkContacts = (node: Nodes): void => {
  if (!("children" in node) || node.type === "heading" || node.type === "link") return;
  const children: Nodes[] = node.children;
  for (const child of children) linkContacts(child);
  node.children = children.flatMap((child): Nodes[] =>
    child.type === "text" ? split(child) : [child],
  ) as typeof node.children;
};

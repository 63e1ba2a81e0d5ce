import type { Nodes, Text } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { splitAtPhones } from "../../../domain/text/phone-numbers";

const phoneNode = (href: string, value: string): MdxJsxTextElement => ({
  type: "mdxJsxTextElement",
  name: "Phone",
  attributes: [{ type: "mdxJsxAttribute", name: "href", value: href }],
  children: [{ type: "text", value }],
});

const split = ({ value }: Text): (Text | MdxJsxTextElement)[] =>
  splitAtPhones(value).map(({ text, href }) => (href ? phoneNode(href, text) : { type: "text", value: text }));

/** Wraps each telephone number of the text in a `Phone` element, outside headings and links; every word stays. */
export const linkPhones = (node: Nodes): void => {
  if (!("children" in node) || node.type === "heading" || node.type === "link") return;
  const children: Nodes[] = node.children;
  for (const child of children) linkPhones(child);
  node.children = children.flatMap((child): Nodes[] =>
    child.type === "text" ? split(child) : [child],
  ) as typeof node.children;
};

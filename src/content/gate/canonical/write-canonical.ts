import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { type Handle, type Options, toMarkdown } from "mdast-util-to-markdown";

/** In MDX these begin code in a text: braces, `<`, and a line that begins with `import ` or `export `. */
const unsafe: Options["unsafe"] = [
  { character: "<", inConstruct: ["phrasing"] },
  { character: "{", inConstruct: ["phrasing"] },
  { character: "}", inConstruct: ["phrasing"] },
  { atBreak: true, character: "<" },
  { atBreak: true, character: "{" },
  { atBreak: true, character: "i", after: "mport(?![A-Za-z])" },
  { atBreak: true, character: "e", after: "xport(?![A-Za-z])" },
];

const component: Handle = (node: MdxJsxFlowElement, _parent, state, info) => {
  const attributes = node.attributes.map((attribute) => ` ${attributeText(attribute)}`).join("");
  if (node.children.length === 0) return `<${node.name}${attributes} />`;
  const exit = state.enter("mdxJsxFlowElement");
  const children = state.containerFlow(node, info);
  exit();
  return `<${node.name}${attributes}>\n\n${children}\n\n</${node.name}>`;
};

function attributeText(attribute: MdxJsxFlowElement["attributes"][number]): string {
  if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") {
    throw new Error("Only quoted attributes are canonical.");
  }
  const value = attribute.value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return `${attribute.name}="${value}"`;
}

/** The one spelling of a judged tree: MDX that any MDX tool renders, and in which none finds code. */
export function writeCanonical(root: Root): string {
  return toMarkdown(root, {
    bullet: "-",
    fences: true,
    resourceLink: true,
    rule: "*",
    listItemIndent: "one",
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false }),
      { unsafe, handlers: { break: () => "<br />", mdxJsxFlowElement: component } },
    ],
  });
}

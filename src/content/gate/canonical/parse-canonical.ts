import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { jsxSyntax } from "../judge/jsx-syntax";
import { tidyTree } from "./tidy-tree";

/** The tree of an article's body: Markdown, GFM and components; no module, no expression, no HTML. Throws on a broken tag. */
export function parseCanonical(body: string): Root {
  const { syntax, tree } = jsxSyntax(body);
  return tidyTree(
    fromMarkdown(body, {
      extensions: [gfm({ singleTilde: false }), syntax],
      mdastExtensions: [gfmFromMarkdown(), ...tree],
    }),
  );
}

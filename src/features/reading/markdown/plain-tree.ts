import type { PhrasingContent, RootContent } from "mdast";
import type { ArticleView } from "../article/article-view";
import { phrasingText } from "../quotes/phrasing-text";
import { plainComponent } from "./plain-component";

/**
 * The words of a quote without escapes or emphasis, so that a search for the quote finds them; only a `<` that would
 * begin a tag is escaped. A space that may not break stays one. An `html` node is what prints as it stands.
 */
const bare = (quote: PhrasingContent): PhrasingContent => ({
  type: "html",
  value: phrasingText(quote)
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/<(?=[A-Za-z/!?])/g, "\\<"),
});

/** The nodes in plain Markdown: components said in words, source marks gone, quoted sentences bare. */
export const plainTree = (nodes: RootContent[], article: ArticleView): RootContent[] =>
  nodes.flatMap((node): RootContent[] => {
    if (node.type === "mdxJsxTextElement" && node.name === "SourceMark") return [];
    if (node.type === "mdxJsxTextElement" && node.name === "Quote") return [bare(node)];
    if (!("children" in node)) return [node];
    const children = plainTree(node.children, article);
    if (node.type === "mdxJsxTextElement") return children;
    if (node.type === "mdxJsxFlowElement") return plainComponent(node, children, article);
    return [{ ...node, children } as RootContent];
  });

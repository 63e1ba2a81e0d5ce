import type { Root } from "mdast";
import type { MDXRemoteSerializeResult } from "next-mdx-remote";
import { serialize } from "next-mdx-remote/serialize";
import remarkGfm from "remark-gfm";
import type { Article } from "../../domain/article/article";
import { type GuideMarks, shapeGuide } from "./shape-guide";

/** An article's text as `<MDXRemote>` takes it, and what its marks and words open. */
export type GuideText = GuideMarks & { source: MDXRemoteSerializeResult };

/** Compiles canonical MDX, with every quote and section in its place. */
export const compileGuide = async (
  article: Pick<Article, "body" | "facts" | "sections" | "terms">,
): Promise<GuideText> => {
  const placed: GuideMarks = { marks: [], words: [] };
  const shape = () => (tree: Root) => {
    Object.assign(placed, shapeGuide(tree, article));
  };
  const source = await serialize(article.body, {
    mdxOptions: { remarkPlugins: [[remarkGfm, { singleTilde: false }], shape] },
  });
  return { source, ...placed };
};

import type { Root } from "mdast";
import type { MDXRemoteSerializeResult } from "next-mdx-remote";
import { serialize } from "next-mdx-remote/serialize";
import remarkGfm from "remark-gfm";
import type { Article } from "../../domain/article/article";
import { shapeGuide } from "./shape-guide";

/** An article's text as `<MDXRemote>` takes it, and the facts behind each source mark in it. */
export type GuideText = { source: MDXRemoteSerializeResult; marks: string[][] };

/** Compiles canonical MDX, with every quote and section in its place. */
export const compileGuide = async (article: Pick<Article, "body" | "facts" | "sections">): Promise<GuideText> => {
  const marks: string[][] = [];
  const shape = () => (tree: Root) => {
    marks.push(...shapeGuide(tree, article));
  };
  const source = await serialize(article.body, {
    mdxOptions: { remarkPlugins: [[remarkGfm, { singleTilde: false }], shape] },
  });
  return { source, marks };
};

import type { Root } from "mdast";
import type { MDXRemoteSerializeResult } from "next-mdx-remote";
import { serialize } from "next-mdx-remote/serialize";
import remarkGfm from "remark-gfm";
import type { Article } from "../../domain/article/article";
import { type ArticleMarks, arrangeArticle } from "./arrange-article";

/** An article's text as `<MDXRemote>` takes it, and what its marks and words open. */
export type ArticleText = ArticleMarks & { source: MDXRemoteSerializeResult };

/** Compiles canonical MDX, with every quote and section in its place. */
export const compileArticle = async (
  article: Pick<Article, "body" | "facts" | "sections" | "terms">,
): Promise<ArticleText> => {
  const positioned: ArticleMarks = { marks: [], words: [] };
  const shape = () => (tree: Root) => {
    Object.assign(positioned, arrangeArticle(tree, article));
  };
  const source = await serialize(article.body, {
    mdxOptions: { remarkPlugins: [[remarkGfm, { singleTilde: false }], shape] },
  });
  return { source, ...positioned };
};

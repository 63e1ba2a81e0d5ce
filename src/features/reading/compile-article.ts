import type { Root } from "mdast";
import type { MDXRemoteSerializeResult } from "next-mdx-remote";
import { serialize } from "next-mdx-remote/serialize";
import remarkGfm from "remark-gfm";
import type { Article } from "../../domain/article/article";
import { arrangeArticle } from "./arrange-article";
import type { ExplainedWord } from "./terms/explained-word";

/** An article's text as `<MDXRemote>` takes it, and the words that it explains. */
export type ArticleText = { source: MDXRemoteSerializeResult; words: ExplainedWord[] };

/** Compiles canonical MDX, with every quote and section in its place. `marked`: sentences to highlight. */
export const compileArticle = async (
  article: Pick<Article, "body" | "facts" | "sections" | "terms">,
  marked?: ReadonlySet<string>,
): Promise<ArticleText> => {
  let words: ExplainedWord[] = [];
  const shape = () => (tree: Root) => {
    words = arrangeArticle(tree, article, marked);
  };
  const source = await serialize(article.body, {
    mdxOptions: { remarkPlugins: [[remarkGfm, { singleTilde: false }], shape] },
  });
  return { source, words };
};

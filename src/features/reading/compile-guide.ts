import type { Root } from "mdast";
import { serialize } from "next-mdx-remote/serialize";
import remarkGfm from "remark-gfm";
import type { Article } from "../../domain/article/article";
import { shapeGuide } from "./shape-guide";

/** Canonical MDX as `<MDXRemote>` takes it, with every quote and section in its place. */
export const compileGuide = ({ body, facts }: Pick<Article, "body" | "facts">) =>
  serialize(body, {
    mdxOptions: {
      remarkPlugins: [[remarkGfm, { singleTilde: false }], () => (tree: Root) => shapeGuide(tree, facts)],
    },
  });

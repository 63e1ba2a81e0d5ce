import { MDXProvider } from "@mdx-js/react";
import { MDXRemote } from "next-mdx-remote";
import type { ArticleText } from "../compile-article";
import { components } from "../components/components";
import { SourceCards } from "../sources/source-cards";
import { TermCards } from "../terms/term-cards";
import { ArticleContext } from "./article-context";
import type { ArticleView } from "./article-view";

/** The words of the article itself, and the cards that its marks open. */
export const ArticleBody = ({ article, text }: { article: ArticleView; text: ArticleText }) => (
  <ArticleContext.Provider value={article}>
    <div className="prose">
      <MDXProvider components={components}>
        <MDXRemote {...text.source} />
      </MDXProvider>
    </div>
    <SourceCards article={article} marks={text.marks} />
    <TermCards words={text.words} />
  </ArticleContext.Provider>
);

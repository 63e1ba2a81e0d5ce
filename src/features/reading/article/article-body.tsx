import { MDXProvider } from "@mdx-js/react";
import { MDXRemote } from "next-mdx-remote";
import { LanguageContext, useLanguage } from "../../../ui/language-context";
import type { ArticleText } from "../compile-article";
import { components } from "../components/components";
import { SourceCard } from "../sources/source-card";
import { TermCards } from "../terms/term-cards";
import { ArticleContext, PageLanguageProvider, useForeignLanguage } from "./article-context";
import type { ArticleView } from "./article-view";

/** The words of the article itself, and the cards that its marks open, in its own language whatever the page's is. */
export const ArticleBody = ({ article, text }: { article: ArticleView; text: ArticleText }) => (
  <ArticleContext.Provider value={article}>
    <PageLanguageProvider value={useLanguage()}>
      <LanguageContext value={article.language}>
        <div lang={useForeignLanguage(article)}>
          <div className="prose">
            <MDXProvider components={components}>
              <MDXRemote {...text.source} />
            </MDXProvider>
          </div>
          {article.sources.length > 0 && <SourceCard />}
          <TermCards words={text.words} />
        </div>
      </LanguageContext>
    </PageLanguageProvider>
  </ArticleContext.Provider>
);

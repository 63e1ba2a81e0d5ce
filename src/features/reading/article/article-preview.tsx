import type { ReactNode } from "react";
import { ArticleBody } from "./article-body";
import { ArticleHead } from "./article-head";
import { Contents } from "./contents";
import type { PreviewedArticle } from "./load-preview";
import { OutdatedTranslationNote } from "./outdated-translation-note";

/**
 * An article before readers have it, drawn by what draws the page of a guide. Nothing of it is remembered on the device: no
 * script. `children`: what says so, above it.
 */
export const ArticlePreview = ({
  article: { view, text },
  children,
}: {
  article: PreviewedArticle;
  children: ReactNode;
}) => (
  <div className="page page-guide">
    <Contents article={view} position="beside" />
    <main id="main">
      {children}
      <article>
        <ArticleHead article={view} />
        <OutdatedTranslationNote article={view} />
        <Contents article={view} position="above" />
        <ArticleBody article={view} text={text} />
      </article>
    </main>
  </div>
);

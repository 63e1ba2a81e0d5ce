import { MDXProvider } from "@mdx-js/react";
import { MDXRemote } from "next-mdx-remote";
import type { GuideText } from "../compile-guide";
import { SourceCards } from "../sources/source-cards";
import { TermCards } from "../terms/term-cards";
import { components } from "./components";
import type { Guide } from "./guide";
import { GuideContext } from "./guide-context";

/** The words of the article itself, and the cards that its marks open. */
export const GuideArticle = ({ guide, text }: { guide: Guide; text: GuideText }) => (
  <GuideContext.Provider value={guide}>
    <div className="prose">
      <MDXProvider components={components}>
        <MDXRemote {...text.source} />
      </MDXProvider>
    </div>
    <SourceCards guide={guide} marks={text.marks} />
    <TermCards words={text.words} />
  </GuideContext.Provider>
);

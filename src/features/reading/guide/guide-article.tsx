import { MDXProvider } from "@mdx-js/react";
import { MDXRemote, type MDXRemoteSerializeResult } from "next-mdx-remote";
import { components } from "./components";
import type { Guide } from "./guide";
import { GuideContext } from "./guide-context";

/** The words of the article itself. */
export const GuideArticle = ({ guide, text }: { guide: Guide; text: MDXRemoteSerializeResult }) => (
  <GuideContext.Provider value={guide}>
    <MDXProvider components={components}>
      <MDXRemote {...text} />
    </MDXProvider>
  </GuideContext.Provider>
);

import type { MDXRemoteSerializeResult } from "next-mdx-remote";
import { Contents } from "./contents";
import type { Guide } from "./guide";
import { GuideArticle } from "./guide-article";
import { GuideHead } from "./guide-head";

/** A section whose panel or list would be empty is not drawn, so the contents do not lead there. */
const drawnSections = ({ sections, items, sources }: Guide) =>
  sections.filter(({ anchor }) => (anchor !== "practice" || items > 0) && (anchor !== "sources" || sources.length > 0));

export const GuidePage = ({ guide, text }: { guide: Guide; text: MDXRemoteSerializeResult }) => {
  const sections = drawnSections(guide);
  return (
    <div className="page page-guide">
      <Contents sections={sections} place="beside" />
      <main id="main">
        <article lang={guide.language}>
          <GuideHead guide={guide} />
          <Contents sections={sections} place="above" />
          <div className="prose">
            <GuideArticle guide={guide} text={text} />
          </div>
        </article>
      </main>
    </div>
  );
};

import type { GuideText } from "../compile-guide";
import { Contents } from "./contents";
import type { Guide } from "./guide";
import { GuideArticle } from "./guide-article";
import { GuideHead } from "./guide-head";

export const GuidePage = ({ guide, text }: { guide: Guide; text: GuideText }) => (
  <div className="page page-guide">
    <Contents sections={guide.sections} place="beside" />
    <main id="main">
      <article lang={guide.language}>
        <GuideHead guide={guide} />
        <Contents sections={guide.sections} place="above" />
        <GuideArticle guide={guide} text={text} />
      </article>
    </main>
  </div>
);

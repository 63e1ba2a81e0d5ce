import { builtFile } from "../../../ui/built-file";
import { useWords } from "../../../ui/language-context";
import { readingWords } from "../../../words/reading-words";
import type { GuideText } from "../compile-guide";
import { FeedLink } from "../feeds/feed-link";
import { DeviceNote } from "../returning/device-note";
import { KeptMarks } from "../returning/kept-marks";
import { ReturningNote } from "../returning/returning-note";
import { BehindNote } from "./behind-note";
import { Contents } from "./contents";
import { DataBlock } from "./data-block";
import type { Guide } from "./guide";
import { GuideArticle } from "./guide-article";
import { GuideHead } from "./guide-head";
import { type NearGuides, OtherGuides } from "./other-guides";
import { structuredData } from "./structured-data";

type Props = {
  guide: Guide;
  text: GuideText;
  near?: NearGuides;
  /** Where the product is reached, where that is known. */
  site?: string;
};

/** A guide. All of it is there without script; the script keeps marks and tells what changed since the last visit. */
export const GuidePage = ({ guide, text, near = {}, site }: Props) => (
  <div className="page page-guide">
    <FeedLink guide={guide} />
    <Contents sections={guide.sections} place="beside" />
    <main id="main">
      <article lang={guide.language}>
        <GuideHead guide={guide} />
        <p id="moved-note" className="notice mt-4" role="status" hidden>
          {useWords(readingWords).moved}
        </p>
        <BehindNote guide={guide} />
        <ReturningNote guide={guide} />
        <Contents sections={guide.sections} place="above" />
        <GuideArticle guide={guide} text={text} />
      </article>
      <KeptMarks />
      <OtherGuides {...near} />
    </main>
    <DeviceNote />
    <DataBlock data={structuredData(guide, site)} />
    <script src={builtFile("/generated/guide.js")} defer />
  </div>
);

import type { SignedClaims } from "../../../domain/signature/signed-claims";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { useLanguage } from "../../../ui/language-context";
import type { ArticleText } from "../compile-article";
import { FeedLink } from "../feeds/feed-link";
import { type RelatedArticles, RelatedList } from "../related/related-list";
import { DeviceNote } from "../returning/device-note";
import { DoneMarks } from "../returning/done-marks";
import { ReturningNote } from "../returning/returning-note";
import { ArticleBody } from "./article-body";
import { ArticleHead } from "./article-head";
import type { ArticleView } from "./article-view";
import { Contents } from "./contents";
import { DataBlock } from "./data-block";
import { OutdatedTranslationNote } from "./outdated-translation-note";
import { SectionReport } from "./section-report";
import { structuredData } from "./structured-data";
import { UntranslatedNote } from "./untranslated-note";

type Props = {
  article: ArticleView;
  text: ArticleText;
  /** Null: no claim is signed. */
  signed?: SignedClaims | null;
  near?: RelatedArticles;
  /** Where the product is reached, where that is known. */
  site?: string;
  /** This site sends mail: whoever reports something can be told what comes of it. */
  asksAddress?: boolean;
};

/** A guide. All of it is there without script; the script keeps marks and tells what changed since the last visit. */
export const ArticlePage = ({ article, text, signed, near = {}, site, asksAddress = false }: Props) => {
  const { reading, history } = messagesIn(useLanguage());
  return (
    <div className="page page-guide">
      <FeedLink article={article} />
      <Contents article={article} position="beside" />
      <main id="main">
        <article>
          <ArticleHead article={article} signed={signed} />
          <p id="moved-note" className="notice mt-4" role="status" hidden>
            {reading.moved}
          </p>
          {article.isOverride && <p className="notice mt-4">{history.overrideNow}</p>}
          <UntranslatedNote article={article} />
          <OutdatedTranslationNote article={article} />
          <ReturningNote article={article} />
          <Contents article={article} position="above" />
          <ArticleBody article={article} text={text} />
          <SectionReport article={article} asksAddress={asksAddress} />
        </article>
        <DoneMarks />
        <RelatedList {...near} />
      </main>
      <DeviceNote />
      <DataBlock data={structuredData(article, site)} />
      <script src={builtFile("/generated/guide.js")} defer />
    </div>
  );
};

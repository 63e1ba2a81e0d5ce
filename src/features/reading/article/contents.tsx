import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { useForeignLanguage } from "./article-context";
import type { ArticleView } from "./article-view";
import { reportAnchor } from "./section-report";

const stepNumber = (anchor: string) => /^step-(\d+)$/.exec(anchor)?.[1];

/** What can be done with the part that is being read. The script finds which it is, and shows what needs it. */
const ContentsTools = ({ first }: { first: string }) => {
  const messages = messagesIn(useLanguage());
  return (
    <ul className="contents-tools">
      <li>
        <button type="button" className="open-parts" aria-pressed="false" hidden>
          {messages.reading.openParts}
        </button>
      </li>
      <li>
        <a href={`#${reportAnchor}`}>{messages.readingReport.ask}</a>
      </li>
      <li>
        <a href={`#${first}`} data-copy hidden>
          {messages.reading.copyLink}
        </a>
      </li>
    </ul>
  );
};

const ContentsList = ({ article }: { article: ArticleView }) => {
  const foreign = useForeignLanguage(article);
  return (
    <div className="contents-list">
      <ol>
        {article.sections.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              {stepNumber(anchor) && <span className="contents-step">{stepNumber(anchor)}</span>}
              <span lang={foreign}>{heading}</span>
            </a>
          </li>
        ))}
      </ol>
      <ContentsTools first={article.sections[0]?.anchor ?? ""} />
    </div>
  );
};

type Props = { article: ArticleView; position: "beside" | "above" };

/** The way around a guide: beside the text where there is room, folded above it where there is not. */
export const Contents = ({ article, position }: Props) => {
  const messages = messagesIn(useLanguage()).reading;
  const steps = article.sections.filter(({ anchor }) => stepNumber(anchor)).length;
  return position === "beside" ? (
    <nav className="contents-beside" aria-labelledby="contents-title">
      <p id="contents-title" className="contents-title">
        {messages.contents}
      </p>
      <ContentsList article={article} />
    </nav>
  ) : (
    <nav className="contents-above" aria-label={messages.contents}>
      <details className="fold">
        <summary>
          <span>{messages.contents}</span>
          <span className="contents-position" data-step={messages.stepOf(steps)} />
        </summary>
        <ContentsList article={article} />
      </details>
    </nav>
  );
};

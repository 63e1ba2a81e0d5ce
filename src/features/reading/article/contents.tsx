import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import type { ArticleView } from "./article-view";

const stepNumber = (anchor: string) => /^step-(\d+)$/.exec(anchor)?.[1];

const ContentsList = ({ sections }: { sections: ArticleView["sections"] }) => (
  <ol className="contents-list">
    {sections.map(({ anchor, heading }) => (
      <li key={anchor}>
        <a href={`#${anchor}`}>
          {stepNumber(anchor) && <span className="contents-step">{stepNumber(anchor)}</span>}
          <span>{heading}</span>
        </a>
      </li>
    ))}
  </ol>
);

type Props = { sections: ArticleView["sections"]; position: "beside" | "above" };

/** The way around a guide: beside the text where there is room, folded above it where there is not. */
export const Contents = ({ sections, position }: Props) => {
  const messages = messagesIn(useLanguage()).reading;
  return position === "beside" ? (
    <nav className="contents-beside" aria-labelledby="contents-title">
      <p id="contents-title" className="contents-title">
        {messages.contents}
      </p>
      <ContentsList sections={sections} />
    </nav>
  ) : (
    <nav className="contents-above" aria-label={messages.contents}>
      <details>
        <summary>{messages.contents}</summary>
        <ContentsList sections={sections} />
      </details>
    </nav>
  );
};

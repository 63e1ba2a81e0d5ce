import { readingWords } from "../../../messages/reading-words";
import { useMessages } from "../../../ui/language-context";
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

type Props = { sections: ArticleView["sections"]; place: "beside" | "above" };

/** The way around a guide: beside the text where there is room, folded above it where there is not. */
export const Contents = ({ sections, place }: Props) => {
  const words = useMessages(readingWords);
  return place === "beside" ? (
    <nav className="contents-beside" aria-labelledby="contents-title">
      <p id="contents-title" className="contents-title">
        {words.contents}
      </p>
      <ContentsList sections={sections} />
    </nav>
  ) : (
    <nav className="contents-above" aria-label={words.contents}>
      <details>
        <summary>{words.contents}</summary>
        <ContentsList sections={sections} />
      </details>
    </nav>
  );
};

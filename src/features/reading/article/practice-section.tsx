import type { ReactNode } from "react";
import { readingPracticeWords } from "../../../messages/reading-practice-words";
import { useMessages } from "../../../ui/language-context";
import { useArticle } from "./article-context";
import { PracticePanel } from "./practice-panel";

type Props = { anchor: string; title?: string; children?: ReactNode };

/** Nothing where there are no questions to practise. */
export const PracticeSection = ({ anchor, title, children }: Props) => {
  const guide = useArticle();
  const words = useMessages(readingPracticeWords);
  if (guide.items === 0) return null;
  return (
    <section id={anchor} className="practice" aria-labelledby={`${anchor}-heading`}>
      <h2 id={`${anchor}-heading`}>{title ?? words.title}</h2>
      {children ?? <p>{words.about}</p>}
      <PracticePanel guide={guide} />
    </section>
  );
};

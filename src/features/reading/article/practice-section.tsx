import type { ReactNode } from "react";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { useArticle } from "./article-context";
import { PracticePanel } from "./practice-panel";

type Props = { anchor: string; title?: string; children?: ReactNode };

/** Nothing where there are no questions to practise. */
export const PracticeSection = ({ anchor, title, children }: Props) => {
  const article = useArticle();
  const messages = messagesIn(useLanguage()).readingPractice;
  if (article.items === 0) return null;
  return (
    <section id={anchor} className="practice" aria-labelledby={`${anchor}-heading`}>
      <h2 id={`${anchor}-heading`}>{title ?? messages.title}</h2>
      {children ?? <p>{messages.about}</p>}
      <PracticePanel article={article} />
    </section>
  );
};

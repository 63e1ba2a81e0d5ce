import type { ReactNode } from "react";
import { messagesIn } from "../../../messages/messages";
import { LanguageContext } from "../../../ui/language-context";
import { useArticle, useForeignLanguage, usePageLanguage } from "./article-context";
import { PracticePanel } from "./practice-panel";

type Props = { anchor: string; title?: string; children?: ReactNode };

/** Nothing where there are no questions to practise. It speaks the language of the page, but for what the editor wrote. */
export const PracticeSection = ({ anchor, title, children }: Props) => {
  const article = useArticle();
  const language = usePageLanguage();
  const foreign = useForeignLanguage(article);
  const messages = messagesIn(language).readingPractice;
  if (article.items === 0) return null;
  return (
    <LanguageContext value={language}>
      <section
        id={anchor}
        className="practice"
        aria-labelledby={`${anchor}-heading`}
        lang={foreign ? language : undefined}
      >
        <h2 id={`${anchor}-heading`} lang={title && foreign}>
          {title ?? messages.title}
        </h2>
        {children ? <div lang={foreign}>{children}</div> : <p>{messages.about}</p>}
        <PracticePanel article={article} />
      </section>
    </LanguageContext>
  );
};

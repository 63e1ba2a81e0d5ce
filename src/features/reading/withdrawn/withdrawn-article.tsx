import type { WithdrawalNotice } from "../../../data/article/find-withdrawal";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { ButtonLink } from "../../../ui/button-link";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";

/** What stood here, since when it is gone, why, and what to read now. */
export const WithdrawnArticle = ({ article }: { article: WithdrawalNotice }) => {
  const language = useLanguage();
  const { status, allArticles, gone } = messagesIn(language).errorPage;
  return (
    <>
      <p className="meta">{status(410)}</p>
      <h1 className="mt-2">{gone.heading}</h1>
      <p className="mt-4 text-lead">{article.title}</p>
      <p className="mt-4">
        {gone.since(formatDay(article.on, language))}. {article.why}
      </p>
      <p className="mt-4">{gone.historyStays}</p>
      <p className="actions mt-7">
        {article.instead && (
          <ButtonLink href={addressIn(language, `/articles/${article.instead}`)}>{gone.instead}</ButtonLink>
        )}
        <ButtonLink href={addressIn(language, "/articles")} plain={article.instead !== undefined}>
          {allArticles}
        </ButtonLink>
      </p>
    </>
  );
};

import { articleAddress } from "../../../domain/article/article-slug";
import { historyAddress } from "../../../domain/article/history-address";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** The way back to the guide. `here`: a page below the history. */
export const HistoryCrumb = ({ article, here }: { article: { slug: string; title: string }; here?: string }) => {
  const language = useLanguage();
  const messages = messagesIn(language).history;
  return (
    <nav className="crumb" aria-label={messages.youAreHere}>
      <a href={addressIn(language, "/articles")}>{messages.articles}</a>
      <span aria-hidden="true">/</span>
      <a href={articleAddress(article.slug)}>{article.title.split(/\s?:/)[0]}</a>
      <span aria-hidden="true">/</span>
      {here ? (
        <a href={historyAddress(article.slug)}>{messages.short}</a>
      ) : (
        <span aria-current="page">{messages.short}</span>
      )}
      {here && (
        <>
          <span aria-hidden="true">/</span>
          <span aria-current="page">{here}</span>
        </>
      )}
    </nav>
  );
};

import { historyAddress } from "../../../domain/article/history-address";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { SaveArticle } from "../returning/save-article";
import type { ArticleView } from "./article-view";

export const ArticleHead = ({ article }: { article: ArticleView }) => {
  const language = useLanguage();
  const messages = messagesIn(language).reading;
  const day = (day: string) => <time dateTime={day}>{formatDay(day, language)}</time>;
  return (
    <header>
      <nav className="crumb" aria-label={messages.youAreHere}>
        <a href={addressIn(language, "/articles")}>{messages.articles}</a>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{article.title.split(/\s?:/)[0]}</span>
      </nav>
      <h1 className="mt-2">{article.title}</h1>
      <p className="mt-3 text-lead">{article.summary}</p>
      <ul className="meta facts-line mt-4">
        <li>{messages.minutes(article.minutes)}</li>
        {article.sources.length > 0 && <li>{messages.sources(article.sources.length)}</li>}
        <li>
          {messages.reviewed} {day(article.reviewed)}
        </li>
        <li>
          {messages.nextReview} {day(article.nextReview)}
        </li>
        <li>
          <a href={historyAddress(article.slug)}>{messagesIn(language).history.short}</a>
        </li>
        <SaveArticle />
      </ul>
    </header>
  );
};

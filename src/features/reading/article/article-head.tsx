import { historyAddress } from "../../../domain/article/history-address";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { SaveArticle } from "../returning/save-article";
import { useForeignLanguage } from "./article-context";
import type { ArticleView } from "./article-view";

export const ArticleHead = ({ article }: { article: ArticleView }) => {
  const language = useLanguage();
  const messages = messagesIn(language).reading;
  const foreign = useForeignLanguage(article);
  const day = (day: string) => <time dateTime={day}>{formatDay(day, language)}</time>;
  return (
    <header>
      <nav className="crumb" aria-label={messages.youAreHere}>
        <a href={addressIn(language, "/articles")}>{messages.articles}</a>
        <span aria-hidden="true">/</span>
        <span aria-current="page" lang={foreign}>
          {article.title.split(/\s?:/)[0]}
        </span>
      </nav>
      <h1 className="mt-2" lang={foreign}>
        {article.title}
      </h1>
      <p className="mt-3 text-lead" lang={foreign}>
        {article.summary}
      </p>
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
          <a href={historyAddress(article.slug)} hrefLang={foreign}>
            {messagesIn(language).history.short}
          </a>
        </li>
        <SaveArticle />
      </ul>
    </header>
  );
};

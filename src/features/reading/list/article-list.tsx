import { articleAddressIn } from "../../../domain/article/article-slug";
import type { Language } from "../../../domain/language";
import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { ArticleEntry } from "./load-articles";

const inOther = ({ language }: ArticleEntry, page: Language) =>
  language === page ? undefined : { lang: language, hrefLang: language };

/** Guides, each with what it is about. A guide in another language says so, to eyes and ears. */
export const ArticleList = ({ articles, level = 2 }: { articles: ArticleEntry[]; level?: 2 | 3 }) => {
  const language = useLanguage();
  const messages = messagesIn(language).readingList;
  const { minutes } = messagesIn(language).reading;
  const Heading = `h${level}` as const;
  if (articles.length === 0) return <p className="notice mt-8">{messages.none}</p>;
  return (
    <ul className="guide-list mt-6">
      {articles.map((article) => (
        <li key={article.slug}>
          <Heading className="text-lead">
            <a href={articleAddressIn(language, article.slug)} {...inOther(article, language)}>
              {article.title}
            </a>
            {article.language !== language && (
              <span className="meta font-normal">
                {" "}
                ({messages.inLanguage(languageName(article.language, language))})
              </span>
            )}
          </Heading>
          <p className="mt-1" lang={inOther(article, language)?.lang}>
            {article.summary}
          </p>
          <ul className="meta facts-line mt-2">
            <li>
              {messages.reviewed} <time dateTime={article.reviewed}>{formatDay(article.reviewed, language)}</time>
            </li>
            <li>{minutes(article.minutes)}</li>
            {article.items.total > 0 && <li>{messages.questions(article.items.total)}</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
};

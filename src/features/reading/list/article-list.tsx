import { articleAddress } from "../../../domain/article/article-slug";
import type { Language } from "../../../domain/language";
import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { ArticleEntry } from "./load-articles";

const inOther = ({ language }: ArticleEntry, page: Language) =>
  language === page ? undefined : { lang: language, hrefLang: language };

/** Guides, each with what it is about. A guide in another language says so, to eyes and ears. */
export const ArticleList = ({ guides, level = 2 }: { guides: ArticleEntry[]; level?: 2 | 3 }) => {
  const language = useLanguage();
  const messages = messagesIn(language).readingList;
  const { minutes } = messagesIn(language).reading;
  const Heading = `h${level}` as const;
  if (guides.length === 0) return <p className="notice mt-8">{messages.none}</p>;
  return (
    <ul className="guide-list mt-6">
      {guides.map((guide) => (
        <li key={guide.slug}>
          <Heading className="text-xl">
            <a href={articleAddress(guide.slug)} {...inOther(guide, language)}>
              {guide.title}
            </a>
            {guide.language !== language && (
              <span className="meta font-normal"> ({messages.inLanguage(languageName(guide.language, language))})</span>
            )}
          </Heading>
          <p className="mt-1" lang={inOther(guide, language)?.lang}>
            {guide.summary}
          </p>
          <ul className="meta facts-line mt-2">
            <li>
              {messages.reviewed} <time dateTime={guide.reviewed}>{formatDay(guide.reviewed, language)}</time>
            </li>
            <li>{minutes(guide.minutes)}</li>
            {guide.items.total > 0 && <li>{messages.questions(guide.items.total)}</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
};

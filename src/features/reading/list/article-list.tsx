import type { ListedArticle } from "../../../data/article/list-articles";
import { articleAddressIn } from "../../../domain/article/article-slug";
import { groupByStage } from "../../../domain/article/stage";
import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { useForeignLanguage } from "../article/article-context";

/** A guide by its short name, with one line on what it is about. One in another language says so, to eyes and ears. */
const ArticleRow = ({ article }: { article: ListedArticle }) => {
  const page = useLanguage();
  const messages = messagesIn(page).readingList;
  const { slug, language, title, summary, shortTitle, shortSummary } = article;
  const lang = useForeignLanguage(article);
  return (
    <li className="row">
      <a href={articleAddressIn(page, slug)} lang={lang} hrefLang={lang}>
        {shortTitle ?? title}
      </a>
      {lang && (
        <span className="row-mark">
          <span aria-hidden="true">{language.toUpperCase()}</span>
          <span className="sr-only">({messages.inLanguage(languageName(language, page))})</span>
        </span>
      )}
      <p lang={lang}>{shortSummary ?? summary}</p>
    </li>
  );
};

type Props = { articles: ListedArticle[]; level?: 2 | 3; isBrief?: boolean };

/** All guides, under what they are for. `level`: of the headings. `isBrief`: by name alone on a phone, on a page that has more to say. */
export const ArticleList = ({ articles, level = 2, isBrief = false }: Props) => {
  const messages = messagesIn(useLanguage()).readingList;
  const Heading = `h${level}` as const;
  if (articles.length === 0) return <p className="notice mt-8">{messages.none}</p>;
  return (
    <div className={isBrief ? "stages stages-brief" : "stages"}>
      {groupByStage(articles).map((group) => {
        const stage = group.stage ?? "other";
        return (
          <section key={stage} aria-labelledby={`stage-${stage}`}>
            <Heading id={`stage-${stage}`}>{messages.stages[stage]}</Heading>
            <ul>
              {group.articles.map((article) => (
                <ArticleRow key={article.slug} article={article} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};

import { languageOf, originalSlugOf } from "../../../domain/article/article-slug";
import { addressIn, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { studioArticleAddress } from "../article/studio-article-address";
import { versionAddress } from "../statistics/statistics-address";
import { FoldedList } from "./folded-list";
import type { Care } from "./load-care";

const ArticleLink = ({ article, title }: Pick<Care["linted"][number], "article" | "title">) => (
  <a href={addressIn(useLanguage(), studioArticleAddress(originalSlugOf(article)))} lang={languageOf(article)}>
    {title}
  </a>
);

/** What the lint says of questions in use, and no editor has let stand. */
export const LintList = ({ linted }: Pick<Care, "linted">) => {
  const language = useLanguage();
  const { lint: messages } = messagesIn(language).care;
  const unchecked = linted.filter(({ diagnostics }) => diagnostics === null);
  const all = linted.flatMap(({ diagnostics, ...article }) =>
    (diagnostics ?? []).map((diagnostic) => ({ ...article, ...diagnostic })),
  );
  return (
    <section className="mt-8" aria-labelledby="lint">
      <h2 id="lint">{messages.heading}</h2>
      {linted.length === 0 && <p className="mt-3">{messages.none}</p>}
      <FoldedList
        all={all}
        others={messages.others}
        rows={(some) =>
          some.map(({ article, title, item, question, rule, message, suggestion }) => (
            <li key={[article, item, rule, message, suggestion].join(" ")} className="row">
              <ArticleLink article={article} title={title} />
              <p lang={originalLanguage}>
                {message} {suggestion} ({rule})
              </p>
              {question && (
                <p>
                  {messages.question}{" "}
                  <a href={addressIn(language, versionAddress(question.version))} lang={languageOf(article)}>
                    {question.stem}
                  </a>
                </p>
              )}
            </li>
          ))
        }
      />
      {unchecked.length > 0 && (
        <>
          <p className="mt-3">{messages.unchecked}</p>
          <ul className="mt-3">
            {unchecked.map(({ article, title }) => (
              <li key={article} className="row">
                <ArticleLink article={article} title={title} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

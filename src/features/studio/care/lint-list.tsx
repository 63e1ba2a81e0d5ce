import { languageOf, originalSlugOf } from "../../../domain/article/article-slug";
import { addressIn, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { studioArticleAddress } from "../article/studio-article-address";
import { FoldedList } from "./folded-list";
import type { Care } from "./load-care";

/** What the lint says of questions in use, and no editor has let stand. */
export const LintList = ({ linted }: Pick<Care, "linted">) => {
  const language = useLanguage();
  const { lint: messages } = messagesIn(language).care;
  const all = linted.flatMap(({ diagnostics, ...article }) =>
    diagnostics.map((diagnostic) => ({ ...article, ...diagnostic })),
  );
  return (
    <section className="mt-8" aria-labelledby="lint">
      <h2 id="lint">{messages.heading}</h2>
      {all.length === 0 && <p className="mt-3">{messages.none}</p>}
      <FoldedList
        all={all}
        others={messages.others}
        rows={(some) =>
          some.map(({ article, title, rule, message, suggestion }) => (
            <li key={`${article} ${rule} ${message}`} className="row">
              <a href={addressIn(language, studioArticleAddress(originalSlugOf(article)))} lang={languageOf(article)}>
                {title}
              </a>
              <p lang={originalLanguage}>
                {message} {suggestion} ({rule})
              </p>
            </li>
          ))
        }
      />
    </section>
  );
};

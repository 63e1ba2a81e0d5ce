import { articleAddress, originalSlugOf } from "../../../domain/article/article-slug";
import { originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import type { ArticleView } from "./article-view";

/** Above a translation: the sections in which the original has moved on, each as a link into it. Nothing where it has not. */
export const OutdatedTranslationNote = ({ article: { slug, behind } }: { article: ArticleView }) => {
  const messages = messagesIn(useLanguage()).readingBehind;
  if (behind.length === 0) return null;
  const original = articleAddress(originalSlugOf(slug));
  return (
    <aside className="notice mt-4" aria-labelledby="behind-title">
      <p id="behind-title">
        <strong>{messages.title}</strong>
      </p>
      <p>{messages.rely(behind.length)}</p>
      <ul className="mt-2 grid list-disc gap-2 pl-5">
        {behind.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`${original}#${anchor}`} hrefLang={originalLanguage}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
};

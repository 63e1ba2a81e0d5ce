import { articleSlugIn } from "../../../domain/article/article-slug";
import { exchangeFormatNames } from "../../../domain/item/exchange/formats/exchange-format-name";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** The questions that readers of a guide have now, as a file for another system. `originalSlug`: of the guide. */
export const QuestionDownloads = ({ originalSlug, language }: { originalSlug: string; language: Language }) => {
  const { itemExport: messages } = messagesIn(useLanguage());
  return (
    <details className="fold mt-6">
      <summary>
        <span>{messages.heading}</span>
      </summary>
      <p>
        {messages.what} <a href="/stale.xml">{messages.feed}</a>
      </p>
      <ul>
        {exchangeFormatNames.map((format) => (
          <li key={format}>
            <a href={`/api/articles/${articleSlugIn(language, originalSlug)}/items?format=${format}`} download>
              {messages.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};

import type { BestResult } from "../../domain/search/search-results";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** What answers the whole query, above the results: a guide, a route, a word of the glossary, a fee. */
export const BestCard = ({ kind, title, text, url, also }: BestResult) => (
  <div className="best-card">
    <p className="meta">{messagesIn(useLanguage()).search.kinds[kind]}</p>
    <h2 className="result-guide">
      <a href={url}>{title}</a>
    </h2>
    <p className="mt-1">{text}</p>
    {also && (
      <ul className="mt-2">
        {also.map((other) => (
          <li key={other.url}>
            <a className="inline-block py-1 leading-snug no-underline hover:underline" href={other.url}>
              {other.title}
            </a>
          </li>
        ))}
      </ul>
    )}
  </div>
);

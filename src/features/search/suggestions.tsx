import type { SearchResults } from "../../domain/search/search-results";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** The query put right, for which these are the results; where nothing was found, the words of the guides that look alike. */
export const Suggestions = ({ total, suggestions }: Pick<SearchResults, "total" | "suggestions">) => {
  const messages = messagesIn(useLanguage()).search;
  const [first] = suggestions;
  if (!first) return null;
  if (total > 0) {
    return (
      <p className="mt-2">
        {messages.corrected}{" "}
        <a href={first.url}>
          <strong>{first.query}</strong>
        </a>
        .
      </p>
    );
  }
  return (
    <>
      <p className="mt-4">{messages.nearWords}</p>
      <ul className="chips mt-2">
        {suggestions.map(({ query, url }) => (
          <li key={query}>
            <a href={url}>{query}</a>
          </li>
        ))}
      </ul>
    </>
  );
};

import type { Found } from "../../domain/search/found";
import { useWords } from "../../ui/language-context";
import { searchingWords } from "../../words/searching-words";

/** What may have been meant: the query put right, or, where nothing was found, words that look alike. */
export const Suggestions = ({ total, suggestions }: Pick<Found, "total" | "suggestions">) => {
  const words = useWords(searchingWords);
  const [first] = suggestions;
  if (!first) return null;
  if (total > 0 || suggestions.length === 1) {
    return (
      <p className="mt-2">
        {words.meant}{" "}
        <a href={first.url}>
          <strong>{first.query}</strong>
        </a>
        ?
      </p>
    );
  }
  return (
    <>
      <p className="mt-4">{words.nearWords}</p>
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

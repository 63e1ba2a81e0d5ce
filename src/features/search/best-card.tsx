import { originalLanguage } from "../../domain/language";
import type { BestResult, SearchResult } from "../../domain/search/search-results";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { SourceTitle } from "../../ui/source/source-title";
import { ResultList } from "./search-results";

/** `results`: of the guide that it names, which are listed nowhere else. */
type Props = BestResult & { results: SearchResult[] };

/** What answers the whole query, above the results: a guide, a route, a word of the glossary, a fee, days. */
export const BestCard = ({ kind, title, text, url, also = [], official, results }: Props) => {
  const messages = messagesIn(useLanguage()).search;
  const past = also.filter(({ isPast }) => isPast);
  const others = also.filter(({ isPast }) => !isPast);
  return (
    <div className="best-card">
      <p className="meta">{messages.kinds[kind]}</p>
      <h2 className="result-guide">
        <a href={url}>{title}</a>
      </h2>
      <p className="mt-1">{text}</p>
      {others.length > 0 && <Lines lines={others} />}
      {/* Where all is past, the page that has the next days comes before them. */}
      {official && <Proof url={url} official={official} />}
      {others.length > 0 && past.length > 0 && <p className="meta mt-2">{messages.past}</p>}
      {past.length > 0 && <Lines lines={past} />}
      <ResultList results={results} />
    </div>
  );
};

const Lines = ({ lines }: { lines: NonNullable<BestResult["also"]> }) => (
  <ul className="mt-2">
    {lines.map(({ title, url }) => (
      <li key={url}>
        <a className="inline-block py-1 leading-snug" href={url}>
          {title}
        </a>
      </li>
    ))}
  </ul>
);

/** The sentence of the guide, and the official page behind it. */
const Proof = ({ url, official }: { url: string; official: NonNullable<BestResult["official"]> }) => {
  const language = useLanguage();
  const { search, reading } = messagesIn(language);
  const { publisher, title, url: page, language: spoken = originalLanguage } = official;
  return (
    <p className="best-proof">
      <a href={url}>{search.readPassage}</a>
      <a href={page} rel="noopener" hrefLang={spoken}>
        {publisher}
        {reading.colon}
        <SourceTitle title={title} language={spoken} />
      </a>
    </p>
  );
};

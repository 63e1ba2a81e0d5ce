import type { SearchResult, SearchResults } from "../../domain/search/search-results";
import { languageName } from "../../messages/language-name";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { MarkedText } from "./marked-text";

const Result = ({ heading, headingHits, url, text, hits }: SearchResult) => (
  <li>
    <a className="result" href={url}>
      <span className="result-place">
        <MarkedText text={heading} hits={headingHits} />
      </span>
      <span className="result-text">
        <MarkedText text={text} hits={hits} />
      </span>
    </a>
  </li>
);

/** The sentences of one guide that answer; its summary stands under its title. */
export const ResultList = ({ results }: { results: SearchResult[] }) => {
  const sentences = results.filter(({ kind }) => kind !== "article");
  if (sentences.length === 0) return null;
  return (
    <ol className="results mt-3">
      {sentences.map((result) => (
        <Result key={`${result.url} ${result.text}`} {...result} />
      ))}
    </ol>
  );
};

/** The results, guide by guide; one in another language says so to whoever reads it aloud. Where a guide itself answers, its summary stands under its title. */
export const SearchResultsView = ({ articles }: Pick<SearchResults, "articles">) => {
  const page = useLanguage();
  const messages = messagesIn(page).readingList;
  return articles.map(({ slug, title, url, language, results }) => {
    const summary = results.find(({ kind }) => kind === "article");
    return (
      <section key={slug} aria-labelledby={`guide-${slug}`} className="mt-8" lang={language}>
        <h2 id={`guide-${slug}`} className="result-guide">
          <a href={url} hrefLang={language}>
            {title}
          </a>
          {language && (
            <span className="row-mark" lang={page}>
              <span aria-hidden="true">{language.toUpperCase()}</span>
              <span className="sr-only">({messages.inLanguage(languageName(language, page))})</span>
            </span>
          )}
        </h2>
        {summary && (
          <p className="mt-1 text-quiet">
            <MarkedText text={summary.text} hits={summary.hits} />
          </p>
        )}
        <ResultList results={results} />
      </section>
    );
  });
};

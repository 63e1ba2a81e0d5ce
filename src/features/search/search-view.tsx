import { languages, originalLanguage } from "../../domain/language";
import type { SearchResults } from "../../domain/search/search-results";
import { languageName } from "../../messages/language-name";
import { messagesIn } from "../../messages/messages";
import { builtFile } from "../../ui/built-file";
import { ButtonLink } from "../../ui/button-link";
import { useLanguage } from "../../ui/language-context";
import { BestCard } from "./best-card";
import { searchAddress } from "./search-address";
import { SearchForm } from "./search-form";
import { SearchResultsView } from "./search-results";
import { Suggestions } from "./suggestions";
import { WayOn } from "./way-on";

/** The search page. The script renews what has `data-answer`, so that it says the same with and without it. */
export const SearchView = ({ found }: { found: SearchResults }) => {
  const language = useLanguage();
  const messages = messagesIn(language).search;
  // The guide that the card names is not named once more below it.
  const own = found.articles.find(
    ({ url, language: other }) => !other && found.best?.kind === "article" && url === found.best.url,
  );
  const others = languages.filter((one) => one !== language);
  return (
    <>
      <h1>{messages.title}</h1>
      <SearchForm query={found.query} />
      <p className="meta mt-4" role="status" data-answer="">
        {found.detail}
      </p>
      <div data-answer="">
        {found.otherLanguages?.map(({ language: other, total, url }) => (
          <p key={other} className="mt-4">
            <ButtonLink href={url}>{messages.elsewhere(total, languageName(other, language))}</ButtonLink>
          </p>
        ))}
        <Suggestions {...found} />
        {found.best && <BestCard {...found.best} results={own?.results ?? []} />}
        <SearchResultsView articles={found.articles.filter((article) => article !== own)} />
        {found.total > 0 &&
          language !== originalLanguage &&
          others.map((other) => (
            <p key={other} className="mt-6">
              <a href={searchAddress(other, found.query)}>{messages.searchIn(languageName(other, language))}</a>
            </p>
          ))}
        {found.total === 0 && <WayOn query={found.query} />}
      </div>
      <script src={builtFile("/generated/search.js")} defer />
    </>
  );
};

import type { Found } from "../../domain/search/found";
import { builtFile } from "../../ui/built-file";
import { useWords } from "../../ui/language-context";
import { searchingWords } from "../../words/searching-words";
import { SearchForm } from "./search-form";
import { SearchResults } from "./search-results";
import { Suggestions } from "./suggestions";
import { WayOn } from "./way-on";

/** The search page. The script renews what has `data-answer`, so that it says the same with and without it. */
export const SearchView = ({ found }: { found: Found }) => {
  const words = useWords(searchingWords);
  return (
    <>
      <h1>{words.title}</h1>
      <SearchForm query={found.query} />
      <p className="meta mt-4" role="status" data-answer="">
        {found.detail}
      </p>
      <div data-answer="">
        <Suggestions {...found} />
        <SearchResults {...found} />
        {found.total === 0 && <WayOn query={found.query} />}
      </div>
      <script src={builtFile("/generated/search.js")} defer />
    </>
  );
};

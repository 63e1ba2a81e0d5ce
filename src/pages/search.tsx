import type { GetServerSideProps } from "next";
import { languageNamed, otherLanguage } from "../domain/language";
import { type OpenedSearch, openSearch } from "../features/searching/open-search";
import { searchAddress } from "../features/searching/search-address";
import { SearchView } from "../features/searching/search-view";
import { useLanguage, useWords } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";
import { searchingWords } from "../words/searching-words";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<Pick<OpenedSearch, "found">> = async ({
  req,
  res,
  query,
  locale,
}) => {
  const { found, wait } = await openSearch(req, query.q, languageNamed(locale));
  if (wait !== undefined) {
    res.statusCode = 429;
    res.setHeader("Retry-After", String(wait));
  }
  return { props: { found } };
};

const Search = ({ found }: Pick<OpenedSearch, "found">) => {
  const words = useWords(searchingWords);
  return (
    <PageShell
      title={found.query === "" ? words.title : words.titleFor(found.query)}
      description={words.description}
      here="/search"
      otherAddress={searchAddress(otherLanguage(useLanguage()), found.query)}
    >
      <SearchView found={found} />
    </PageShell>
  );
};

export default Search;

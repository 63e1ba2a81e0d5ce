import type { GetServerSideProps } from "next";
import { toLanguage } from "../domain/language";
import { type LoadedSearch, loadSearch } from "../features/search/load-search";
import { searchPath } from "../features/search/search-address";
import { SearchView } from "../features/search/search-view";
import { messagesIn } from "../messages/messages";
import { useLanguage } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<Pick<LoadedSearch, "found">> = async ({
  req,
  res,
  query,
  locale,
}) => {
  const { found, wait } = await loadSearch(req, query.q, toLanguage(locale));
  if (wait !== undefined) {
    res.statusCode = 429;
    res.setHeader("Retry-After", String(wait));
  }
  return { props: { found } };
};

const Search = ({ found }: Pick<LoadedSearch, "found">) => {
  const messages = messagesIn(useLanguage()).search;
  return (
    <PageShell
      title={found.query === "" ? messages.title : messages.titleFor(found.query)}
      description={messages.description}
      here="/search"
      path={searchPath(found.query)}
    >
      <SearchView found={found} />
    </PageShell>
  );
};

export default Search;

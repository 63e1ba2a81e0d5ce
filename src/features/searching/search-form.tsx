import { addressIn } from "../../domain/language";
import { Button } from "../../ui/button";
import { useLanguage, useWords } from "../../ui/language-context";
import { searchingWords } from "../../words/searching-words";

/** Works as it stands; its script answers while one types. */
export const SearchForm = ({ query }: { query: string }) => {
  const language = useLanguage();
  const words = useWords(searchingWords);
  return (
    <search>
      <form className="search-form" action={addressIn(language, "/search")} data-search="" data-failed={words.failed}>
        <label htmlFor="q">{words.label}</label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="/"
        />
        <Button type="submit">{words.submit}</Button>
      </form>
    </search>
  );
};

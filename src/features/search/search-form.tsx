import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { useLanguage } from "../../ui/language-context";

/** Works as it stands; its script answers while one types. */
export const SearchForm = ({ query }: { query: string }) => {
  const language = useLanguage();
  const messages = messagesIn(language).search;
  return (
    <search>
      <form
        className="search-form"
        action={addressIn(language, "/search")}
        data-search=""
        data-failed={messages.failed}
      >
        <label htmlFor="q">{messages.label}</label>
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
        <Button type="submit">{messages.submit}</Button>
      </form>
    </search>
  );
};

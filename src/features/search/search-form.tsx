import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { useLanguage } from "../../ui/language-context";

/**
 * Works as it stands; its script answers while one types. `isAside`: on a page about something else, so that it is smaller. On
 * a phone the button of its own page is a picture, so that the box has room for the whole of what was asked.
 */
export const SearchForm = ({ query, isAside = false }: { query: string; isAside?: boolean }) => {
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
        <label htmlFor="q" className={isAside ? "sr-only" : undefined}>
          {messages.label}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          placeholder={isAside ? messages.placeholder : undefined}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="/"
        />
        <Button type="submit" kind={isAside ? "plain" : "primary"}>
          {!isAside && (
            <span className="flex sm:hidden">
              <Icon name="search" />
            </span>
          )}
          <span className={isAside ? undefined : "max-sm:sr-only"}>{messages.submit}</span>
        </Button>
      </form>
    </search>
  );
};

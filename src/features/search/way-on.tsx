import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { ButtonLink } from "../../ui/button-link";
import { useLanguage } from "../../ui/language-context";
import { searchAddress } from "./search-address";

/** Where nothing is shown: something to try, and other ways to get there. */
export const WayOn = ({ query }: { query: string }) => {
  const language = useLanguage();
  const messages = messagesIn(language).search;
  return (
    <>
      {query !== "" && <p className="mt-4">{messages.advice}</p>}
      <h2 className="mt-8">{messages.tryThese}</h2>
      <ul className="chips mt-3">
        {messages.examples.map((example) => (
          <li key={example}>
            <a href={searchAddress(language, example)}>{example}</a>
          </li>
        ))}
      </ul>
      <p className="actions mt-8">
        <ButtonLink plain href={addressIn(language, "/articles")}>
          {messages.allArticles}
        </ButtonLink>
        <ButtonLink plain href={addressIn(language, "/route")}>
          {messages.pathway}
        </ButtonLink>
      </p>
    </>
  );
};

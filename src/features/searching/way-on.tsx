import { addressIn } from "../../domain/language";
import { ButtonLink } from "../../ui/button-link";
import { useLanguage, useWords } from "../../ui/language-context";
import { searchingWords } from "../../words/searching-words";
import { searchAddress } from "./search-address";

/** Where nothing is shown: something to try, and other ways to get there. */
export const WayOn = ({ query }: { query: string }) => {
  const language = useLanguage();
  const words = useWords(searchingWords);
  return (
    <>
      {query !== "" && <p className="mt-4">{words.advice}</p>}
      <h2 className="mt-8 text-xl">{words.tryThese}</h2>
      <ul className="chips mt-3">
        {words.examples.map((example) => (
          <li key={example}>
            <a href={searchAddress(language, example)}>{example}</a>
          </li>
        ))}
      </ul>
      <p className="actions mt-8">
        <ButtonLink plain href={addressIn(language, "/articles")}>
          {words.allGuides}
        </ButtonLink>
        <ButtonLink plain href={addressIn(language, "/route")}>
          {words.route}
        </ButtonLink>
      </p>
    </>
  );
};

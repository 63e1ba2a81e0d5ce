import { addressIn } from "../../domain/language";
import { useLanguage, useWords } from "../../ui/language-context";
import { routingWords } from "../../words/routing-words";

/** Shown while the table has a fault and none that was sound is known. */
export const RouteMending = () => {
  const words = useWords(routingWords);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="notice mt-8">
        {words.notice} <a href={addressIn(useLanguage(), "/articles")}>{words.guides}</a>
      </p>
    </>
  );
};

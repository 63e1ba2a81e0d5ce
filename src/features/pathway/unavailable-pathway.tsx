import { addressIn } from "../../domain/language";
import { routingWords } from "../../messages/routing-words";
import { useLanguage, useMessages } from "../../ui/language-context";

/** Shown while the table has a fault and none that was sound is known. */
export const UnavailablePathway = () => {
  const words = useMessages(routingWords);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="notice mt-8">
        {words.notice} <a href={addressIn(useLanguage(), "/articles")}>{words.guides}</a>
      </p>
    </>
  );
};

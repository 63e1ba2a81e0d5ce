import { addressIn } from "../../domain/language";
import { pathwayMessages } from "../../messages/pathway-messages";
import { useLanguage, useMessages } from "../../ui/language-context";

/** Shown while the table has a fault and none that was sound is known. */
export const UnavailablePathway = () => {
  const messages = useMessages(pathwayMessages);
  return (
    <>
      <h1>{messages.title}</h1>
      <p className="notice mt-8">
        {messages.notice} <a href={addressIn(useLanguage(), "/articles")}>{messages.guides}</a>
      </p>
    </>
  );
};

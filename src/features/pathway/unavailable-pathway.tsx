import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** Shown while the table has an error and none that was sound is known. */
export const UnavailablePathway = () => {
  const messages = messagesIn(useLanguage()).pathway;
  return (
    <>
      <h1>{messages.title}</h1>
      <p className="notice mt-8">
        {messages.notice} <a href={addressIn(useLanguage(), "/articles")}>{messages.articles}</a>
      </p>
    </>
  );
};

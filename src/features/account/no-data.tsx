import { addressIn } from "../../domain/language";
import { accountMessages } from "../../messages/account-messages";
import { useLanguage, useMessages } from "../../ui/language-context";

/** For a browser about which nothing is kept: there is nothing to take along, and a way on. */
export const NoData = () => {
  const language = useLanguage();
  const messages = useMessages(accountMessages);
  return (
    <p className="notice">
      {messages.none} <a href={addressIn(language, "/practice")}>{messages.start}</a>.
    </p>
  );
};

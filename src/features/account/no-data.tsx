import { addressIn } from "../../domain/language";
import { accountWords } from "../../messages/account-words";
import { useLanguage, useMessages } from "../../ui/language-context";

/** For a browser about which nothing is kept: there is nothing to take along, and a way on. */
export const NoData = () => {
  const language = useLanguage();
  const words = useMessages(accountWords);
  return (
    <p className="notice">
      {words.none} <a href={addressIn(language, "/practice")}>{words.start}</a>.
    </p>
  );
};

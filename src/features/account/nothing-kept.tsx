import { addressIn } from "../../domain/language";
import { useLanguage, useWords } from "../../ui/language-context";
import { accountWords } from "../../words/account-words";

/** For a browser about which nothing is kept: there is nothing to take along, and a way on. */
export const NothingKept = () => {
  const language = useLanguage();
  const words = useWords(accountWords);
  return (
    <p className="notice">
      {words.none} <a href={addressIn(language, "/practice")}>{words.start}</a>.
    </p>
  );
};

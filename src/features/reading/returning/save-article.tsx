import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { useLanguage } from "../../../ui/language-context";

/** Keeps the guide on the device, and leads to what is kept. Shown by the script, for nothing of it works without. */
export const SaveArticle = () => {
  const language = useLanguage();
  const { save, saved, copyOf } = messagesIn(language).offline;
  return (
    <li
      id="save-guide"
      data-src={builtFile("/generated/save.js")}
      data-copy-of={copyOf}
      data-tag={messagesIn(language).history.dayTag}
      className="invisible"
    >
      <button type="button" className="cursor-pointer text-accent underline">
        {save}
      </button>
      <a href={addressIn(language, "/offline")} hidden>
        {saved}
      </a>
    </li>
  );
};

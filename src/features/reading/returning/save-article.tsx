import { addressIn } from "../../../domain/language";
import { historyMessages } from "../../../messages/history-messages";
import { offlineMessages } from "../../../messages/offline-messages";
import { builtFile } from "../../../ui/built-file";
import { useLanguage, useMessages } from "../../../ui/language-context";

/** Keeps the guide on the device, and leads to what is kept. Shown by the script, for nothing of it works without. */
export const SaveArticle = () => {
  const language = useLanguage();
  const { save, saved, copyOf } = useMessages(offlineMessages);
  return (
    <li
      id="save-guide"
      data-src={builtFile("/generated/save.js")}
      data-copy-of={copyOf}
      data-tag={useMessages(historyMessages).dayTag}
      className="invisible"
    >
      <button type="button" className="-my-2 cursor-pointer py-2 text-accent underline">
        {save}
      </button>
      <a href={addressIn(language, "/offline")} hidden>
        {saved}
      </a>
    </li>
  );
};

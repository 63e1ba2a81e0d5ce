import { addressIn } from "../../../domain/language";
import { builtFile } from "../../../ui/built-file";
import { useLanguage, useWords } from "../../../ui/language-context";
import { historyWords } from "../../../words/history-words";
import { offlineWords } from "../../../words/offline-words";

/** Keeps the guide on the device, and leads to what is kept. Shown by the script, for nothing of it works without. */
export const SaveGuide = () => {
  const language = useLanguage();
  const { save, saved, copyOf } = useWords(offlineWords);
  return (
    <li
      id="save-guide"
      data-src={builtFile("/generated/save.js")}
      data-copy-of={copyOf}
      data-tag={useWords(historyWords).dayTag}
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

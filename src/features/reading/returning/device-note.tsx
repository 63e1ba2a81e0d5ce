import { useWords } from "../../../ui/language-context";
import { historyWords } from "../../../words/history-words";
import { offlineWords } from "../../../words/offline-words";

/** What the script of a guide says in passing. The words come from here, so that it knows no language. */
export const DeviceNote = () => {
  const { copied, damaged, unkept } = useWords(historyWords);
  return (
    <p
      id="device-note"
      role="status"
      className="device-note"
      data-copied={copied}
      data-damaged={damaged}
      data-unkept={unkept}
      data-unsaved={useWords(offlineWords).unsaved}
    />
  );
};

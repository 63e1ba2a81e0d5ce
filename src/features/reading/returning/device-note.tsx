import { historyWords } from "../../../messages/history-words";
import { offlineWords } from "../../../messages/offline-words";
import { useMessages } from "../../../ui/language-context";

/** What the script of a guide says in passing. The words come from here, so that it knows no language. */
export const DeviceNote = () => {
  const { copied, damaged, unkept } = useMessages(historyWords);
  return (
    <p
      id="device-note"
      role="status"
      className="device-note"
      data-copied={copied}
      data-damaged={damaged}
      data-unkept={unkept}
      data-unsaved={useMessages(offlineWords).unsaved}
    />
  );
};

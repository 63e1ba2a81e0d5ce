import { historyMessages } from "../../../messages/history-messages";
import { offlineMessages } from "../../../messages/offline-messages";
import { useMessages } from "../../../ui/language-context";

/** What the script of a guide says in passing. The words come from here, so that it knows no language. */
export const DeviceNote = () => {
  const { copied, damaged, unkept } = useMessages(historyMessages);
  return (
    <p
      id="device-note"
      role="status"
      className="device-note"
      data-copied={copied}
      data-damaged={damaged}
      data-unkept={unkept}
      data-unsaved={useMessages(offlineMessages).unsaved}
    />
  );
};

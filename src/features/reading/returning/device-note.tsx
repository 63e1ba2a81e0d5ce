import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** What the script of a guide says in passing. The words come from here, so that it knows no language. */
export const DeviceNote = () => {
  const { copied, damaged, unkept } = messagesIn(useLanguage()).history;
  return (
    <p
      id="device-note"
      role="status"
      className="device-note"
      data-copied={copied}
      data-damaged={damaged}
      data-unkept={unkept}
      data-unsaved={messagesIn(useLanguage()).offline.unsaved}
    />
  );
};

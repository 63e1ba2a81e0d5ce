import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** How many boxes of the guide are ticked, and the way to untick them all. Shown by the script, which keeps them. */
export const DoneMarks = () => {
  const messages = messagesIn(useLanguage()).history;
  return (
    <p id="kept-marks" className="kept-marks" hidden>
      <span>
        <strong data-words={messages.done} /> {messages.onThisDevice}
      </span>
      <button type="button">{messages.clear}</button>
    </p>
  );
};

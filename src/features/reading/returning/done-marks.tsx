import { historyMessages } from "../../../messages/history-messages";
import { useMessages } from "../../../ui/language-context";

/** How many boxes of the guide are ticked, and the way to untick them all. Shown by the script, which keeps them. */
export const DoneMarks = () => {
  const messages = useMessages(historyMessages);
  return (
    <p id="kept-marks" className="kept-marks" hidden>
      <span>
        <strong data-words={messages.done} /> {messages.keptHere}
      </span>
      <button type="button">{messages.clear}</button>
    </p>
  );
};

import { historyWords } from "../../../messages/history-words";
import { useMessages } from "../../../ui/language-context";

/** How many boxes of the guide are ticked, and the way to untick them all. Shown by the script, which keeps them. */
export const DoneMarks = () => {
  const words = useMessages(historyWords);
  return (
    <p id="kept-marks" className="kept-marks" hidden>
      <span>
        <strong data-words={words.done} /> {words.keptHere}
      </span>
      <button type="button">{words.clear}</button>
    </p>
  );
};

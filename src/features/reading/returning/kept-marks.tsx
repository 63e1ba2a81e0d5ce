import { useWords } from "../../../ui/language-context";
import { historyWords } from "../../../words/history-words";

/** How many boxes of the guide are ticked, and the way to untick them all. Shown by the script, which keeps them. */
export const KeptMarks = () => {
  const words = useWords(historyWords);
  return (
    <p id="kept-marks" className="kept-marks" hidden>
      <span>
        <strong data-words={words.done} /> {words.keptHere}
      </span>
      <button type="button">{words.clear}</button>
    </p>
  );
};
